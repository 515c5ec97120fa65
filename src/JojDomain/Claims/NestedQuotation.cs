namespace JojDomain;

/// <summary>A quotation within a quotation. Who is quoted there is told by a claim of its own, where it matters.</summary>
[Variant("quotation")]
public sealed partial record NestedQuotation : QuotationSegment
{
    /// <summary>The quotation.</summary>
    public required Quotation Quotation { get; init; }
}
