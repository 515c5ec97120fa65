namespace JojDomain;

/// <summary>The place where a quotation leaves words out.</summary>
[Variant("elision")]
public sealed partial record Elision : QuotationSegment
{
    /// <summary>The mark that shows the omission, as written ("[...]"); null when not recorded.</summary>
    public LangText? Mark { get; init; }
}
