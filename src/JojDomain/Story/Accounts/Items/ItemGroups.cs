namespace JojDomain;

/// <summary>Finds the items that may be the same as a given one, without looking at all of them.</summary>
internal sealed class ItemGroups<T>
{
    private readonly ValueComparison _values;
    private readonly ILookup<object, T> _byAll;
    private readonly Lazy<ILookup<object, T>> _byRequired;
    private readonly Lazy<ILookup<object, T>> _incompleteByRequired;

    public ItemGroups(IEnumerable<T> items, Func<T, AssertedItem> itemOf, ValueComparison values)
    {
        _values = values;
        T[] all = [.. items];
        _byAll = all.ToLookup(each => values.GroupOf(itemOf(each), withOptional: true));
        _byRequired = new(() => all.ToLookup(each => values.GroupOf(itemOf(each), withOptional: false)));
        _incompleteByRequired = new(() => all.Where(each => itemOf(each).LeavesMembersOut).ToLookup(each => values.GroupOf(itemOf(each), withOptional: false)));
    }

    /// <summary>All items that may be the same as the given one, and perhaps others.</summary>
    public IEnumerable<T> CandidatesFor(AssertedItem item) => item.LeavesMembersOut
        ? _byRequired.Value[_values.GroupOf(item, withOptional: false)]
        : _byAll[_values.GroupOf(item, withOptional: true)].Concat(item.MayLeaveMembersOut ? _incompleteByRequired.Value[_values.GroupOf(item, withOptional: false)] : []);
}
