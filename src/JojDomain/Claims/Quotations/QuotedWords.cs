namespace JojDomain;

/// <summary>Words that are quoted, every character as the source has it.</summary>
[Variant("words")]
public sealed partial record QuotedWords : QuotationSegment
{
    /// <summary>The quoted words.</summary>
    [Bare]
    public required LangText Words { get; init; }
}
