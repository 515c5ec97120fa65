namespace JojDomain;

/// <summary>Yes or no as the value of an open term.</summary>
[Variant("flag")]
public sealed partial record FlagValue : TermValue
{
    /// <summary>Whether it is so.</summary>
    public required bool Flag { get; init; }
}
