namespace JojDomain;

/// <summary>A time as the value of an open term.</summary>
[Variant("time")]
public sealed partial record TimeValue : TermValue
{
    /// <summary>The time.</summary>
    public required When Time { get; init; }
}
