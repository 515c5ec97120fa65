namespace JojDomain;

/// <summary>The items of a list by what identifies them, so that a long list need not be searched.</summary>
internal sealed class ListIndex(IReadOnlyList<ItemTelling> items, ValueComparison values)
{
    private readonly ItemGroups<ItemTelling> _groups = new(items, static item => item, values);

    private readonly Lazy<TellingIndex<ItemTelling>> _tellings = new(() => new TellingIndex<ItemTelling>(items, static item => item, values));

    private readonly HashSet<object> _keys = [.. items.Select(static item => item.Key)];

    private readonly bool _isAnyUnidentified = items.Any(static item => !item.IsIdentified);

    /// <summary>Whether the item may be one of them.</summary>
    public bool MayHold(ItemTelling item) => _keys.Contains(item.Key) || _isAnyUnidentified || (item.IsIdentified ? _groups.Beside(item).Any(mine => MayBe(mine, item)) : _keys.Count > 0);

    /// <summary>Whether one of them says all that the item says.</summary>
    public bool Implies(ItemTelling item) => _keys.Contains(item.Key) || _tellings.Value.Beside(item).Any(mine => values.Of(mine, item).Implies());

    // Of what comes once, two tellings that cannot both be right are still of the one thing.
    private bool MayBe(ItemTelling mine, ItemTelling item) =>
        values.MayBeOne(mine, item) && ((mine.ComesOnce && item.ComesOnce) || !Extent.AreApart(mine.Extent, item.Extent));
}
