namespace JojDomain;

/// <summary>The place where words of a quotation are blacked out.</summary>
[Variant("redaction")]
public sealed partial record Redaction : QuotationSegment
{
    /// <summary>The mark that shows it, as written; null when not recorded.</summary>
    public LangText? Mark { get; init; }
}
