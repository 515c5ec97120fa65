namespace JojDomain;

/// <summary>Finds out whether an item may be in a list, without looking at all of a long list.</summary>
internal sealed class ListIndex(IReadOnlyList<AssertedItem> items, ValueComparison values)
{
    private readonly ItemGroups<AssertedItem> _groups = new(items, static item => item, values);

    private readonly Lazy<ImplyingIndex<AssertedItem>> _index = new(() => new ImplyingIndex<AssertedItem>(items, static item => item.Values, values));

    private readonly HashSet<object> _keys = [.. items.Select(static item => item.Key)];

    private readonly bool _isAnyUnidentified = items.Any(static item => !item.IsIdentified);

    /// <summary>Whether the item may be one of them.</summary>
    public bool MayHold(AssertedItem item) => _keys.Contains(item.Key) || _isAnyUnidentified || (item.IsIdentified ? _groups.CandidatesFor(item).Any(mine => MayBe(mine, item)) : _keys.Count > 0);

    /// <summary>Whether one of them says all that the item says.</summary>
    public bool Implies(AssertedItem item) => _keys.Contains(item.Key) || _index.Value.CandidatesFor(item.Values).Any(mine => values.Of(mine, item).Implies());

    // Two accounts of an item that comes once are of the same item even if they cannot both be right.
    private bool MayBe(AssertedItem mine, AssertedItem item) =>
        values.MayBeOne(mine, item) && ((mine.ComesOnce && item.ComesOnce) || !Extent.AreApart(mine.Extent, item.Extent));
}
