namespace JojDomain;

/// <summary>A quotation within a quotation. Its voice is given by a claim of its own, where it matters.</summary>
[Variant("quotation")]
public sealed partial record NestedQuotation : QuotationSegment
{
    private readonly int _levels;

    /// <summary>The quotation.</summary>
    /// <exception cref="ArgumentException">Quotations are nested more than 64 levels deep.</exception>
    public required Quotation Quotation
    {
        get;
        init
        {
            field = value;
            _levels = LevelsOf(value);
        }
    }

    private static int LevelsOf(Quotation? quotation)
    {
        int levels = 0;
        foreach (QuotationSegment segment in quotation?.Segments ?? default)
        {
            levels = Math.Max(levels, segment is NestedQuotation nested ? nested._levels : 0);
        }

        return Nesting.Checked(levels + 1, "quotations");
    }
}
