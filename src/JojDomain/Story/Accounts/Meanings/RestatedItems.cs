namespace JojDomain;

/// <summary>The items that a correction states anew, or denies, beside those of the earlier claim.</summary>
internal sealed class RestatedItems
{
    private readonly ValueComparison _values;
    private readonly ItemGroups<AssertedItem> _groups;

    /// <param name="statements">The statements of the correction, all of single items.</param>
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
        bool isAnyNew = all.Any(item => !known.Beside(item).Any(each => values.MayBeOne(each, item)));
        IsInstead = isAnyNew && Named.Count > 0 && earlier.All(item => !SpeaksOf(item) || keys.Contains(item.Key));
        KeepsClosed = !isAnyNew && Named.Count == all.Length && statements.All(static each => each.IsFirm);
    }

    /// <summary>Those that are said to be there.</summary>
    public IReadOnlyList<AssertedItem> Named { get; }

    /// <summary>Whether it names others in place of the items of the earlier claim: some that the claim has not, and none of the claim's is told otherwise.</summary>
    public bool IsInstead { get; }

    /// <summary>Whether a list that was said to be all there is still is: only how some of its items are told is put right.</summary>
    public bool KeepsClosed { get; }

    /// <summary>Whether the correction speaks of the item, whatever it says of it.</summary>
    public bool SpeaksOf(AssertedItem item) => _groups.Beside(item).Any(each => _values.MayBeOne(each, item));
}
