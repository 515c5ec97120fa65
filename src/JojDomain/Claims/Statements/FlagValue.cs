namespace JojDomain;

/// <summary>Yes or no as the value of an open term.</summary>
[Variant("flag")]
public sealed partial record FlagValue : TermValue
{
    /// <summary>True for yes, false for no.</summary>
    public required bool Flag { get; init; }
}
