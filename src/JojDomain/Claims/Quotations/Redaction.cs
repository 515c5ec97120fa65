namespace JojDomain;

/// <summary>The place where words of a quotation are blacked out.</summary>
[Variant("redaction")]
public sealed partial record Redaction : QuotationSegment
{
    /// <summary>The mark that shows the redaction, as written; null when not recorded.</summary>
    public LangText? Mark { get; init; }
}
