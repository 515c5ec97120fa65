namespace JojDomain;

/// <summary>The items of a list by what identifies them, so that a long list need not be searched.</summary>
internal sealed class ListIndex(IReadOnlyList<AssertedItem> items, ValueComparison values)
{
    private readonly ItemGroups<AssertedItem> _groups = new(items, static item => item, values);

    private readonly Lazy<AssertedItemIndex<AssertedItem>> _index = new(() => new AssertedItemIndex<AssertedItem>(items, static item => item.Values, values));

    private readonly HashSet<object> _keys = [.. items.Select(static item => item.Key)];

    private readonly bool _isAnyUnidentified = items.Any(static item => !item.IsIdentified);

    /// <summary>Whether the item may be one of them.</summary>
    public bool MayHold(AssertedItem item) => _keys.Contains(item.Key) || _isAnyUnidentified || (item.IsIdentified ? _groups.Beside(item).Any(mine => MayBe(mine, item)) : _keys.Count > 0);

    /// <summary>Whether one of them says all that the item says.</summary>
    public bool Implies(AssertedItem item) => _keys.Contains(item.Key) || _index.Value.Beside(item.Values).Any(mine => values.Of(mine, item).Implies());

    // Of what comes once, two assertions that cannot both be right are still of the one thing.
    private bool MayBe(AssertedItem mine, AssertedItem item) =>
        values.MayBeOne(mine, item) && ((mine.ComesOnce && item.ComesOnce) || !Extent.AreApart(mine.Extent, item.Extent));
}
