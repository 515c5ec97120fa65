namespace JojDomain;

/// <summary>A text as the value of an open term.</summary>
[Variant("text")]
public sealed partial record TextValue : TermValue
{
    /// <summary>The text.</summary>
    public required LangText Text { get; init; }
}
