namespace JojDomain;

/// <summary>A question as it is found, before anybody asks for the origins of its positions.</summary>
internal sealed record FoundQuestion(EntityRef Subject, Property? Property, When? AsOf, ItemTelling? Telling, IReadOnlyList<FoundPosition> Positions)
{
    public ItemIdentity? Item { get; init; }

    /// <summary>All tellings of the item; empty where the question is about no item.</summary>
    public IReadOnlyList<ItemTelling> Tellings { get; init; } = [];

    public DisputeGround? Ground { get; init; }

    public EquatableArray<CompatiblePositions> Compatible { get; init; }
}
