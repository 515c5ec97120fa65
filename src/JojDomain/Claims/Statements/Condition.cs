namespace JojDomain;

/// <summary>What must come about for a statement to hold ("if the budget is voted").</summary>
public sealed partial record Condition : Part
{
    /// <summary>The condition as written.</summary>
    [Bare]
    public required LangText Words { get; init; }

    /// <summary>The time that the condition names; null when it names none.</summary>
    public When? When { get; init; }

    /// <summary>The entities that the condition turns on; empty by default.</summary>
    public EquatableArray<EntityRef> About { get; init; }
}
