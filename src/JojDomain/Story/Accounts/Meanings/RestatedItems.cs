namespace JojDomain;

/// <summary>The items that a correction states again or denies, compared with those of the earlier claim.</summary>
internal sealed class RestatedItems
{
    private readonly ValueComparison _values;
    private readonly ItemGroups<AssertedItem> _groups;

    /// <param name="statements">The statements of the correction, all about single items.</param>
    /// <param name="earlier">The items of the earlier claim.</param>
    /// <param name="values">How values are compared.</param>
    public RestatedItems(IReadOnlyCollection<Restated> statements, IReadOnlyCollection<AssertedItem> earlier, ValueComparison values)
    {
        _values = values;
        ListMeaning[] lists = [.. statements.Select(static each => (ListMeaning)each.Meaning!)];
        AssertedItem[] all = [.. lists.SelectMany(static list => list.Items)];
        Named = [.. lists.Where(static list => list.IsHeld).SelectMany(static list => list.Items)];
        _groups = new ItemGroups<AssertedItem>(all, static item => item, values);

        var known = new ItemGroups<AssertedItem>(earlier, static item => item, values);
        HashSet<object> keys = [.. Named.Select(static item => item.Key)];
        bool isAnyNew = all.Any(item => !known.CandidatesFor(item).Any(each => values.MayBeOne(each, item)));
        IsInstead = isAnyNew && Named.Count > 0 && earlier.All(item => !SpeaksOf(item) || keys.Contains(item.Key));
        KeepsClosed = !isAnyNew && Named.Count == all.Length && statements.All(static each => each.IsFirm);
    }

    /// <summary>The items that the correction puts into the listing.</summary>
    public IReadOnlyList<AssertedItem> Named { get; }

    /// <summary>Whether it names other items in place of the earlier ones: some are new, and none describes an earlier item in another way.</summary>
    public bool IsInstead { get; }

    /// <summary>Whether a closed list stays closed: the correction only describes some of its items in another way.</summary>
    public bool KeepsClosed { get; }

    /// <summary>Whether the correction is about the item, no matter what it says of it.</summary>
    public bool SpeaksOf(AssertedItem item) => _groups.CandidatesFor(item).Any(each => _values.MayBeOne(each, item));
}
