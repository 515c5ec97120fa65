namespace JojDomain;

/// <summary>A question while questions are found: without the origins of its positions, which the account of a voice does not need.</summary>
internal sealed record FoundQuestion(EntityRef Subject, Property? Property, When? AsOf, IReadOnlyList<FoundPosition> Positions)
{
    public ItemIdentity? Item { get; init; }

    /// <summary>The item as each account asserts it; empty where the question is about no item.</summary>
    public IReadOnlyList<AssertedItem> AllAsserted { get; init; } = [];

    /// <summary>Whether two of the positions, given by their indexes, cannot both be right.</summary>
    public Func<int, int, bool> AreInConflict { get; init; } = static (_, _) => false;

    public DisputeGround? Ground { get; init; }

    public EquatableArray<CompatiblePositions> Compatible { get; init; }
}
