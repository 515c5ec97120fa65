namespace JojDomain;

/// <summary>An entity as the value of an open term.</summary>
[Variant("entity")]
public sealed partial record EntityValue : TermValue
{
    /// <summary>The entity.</summary>
    [Bare]
    [RefersToAny]
    public required EntityRef Entity { get; init; }
}
