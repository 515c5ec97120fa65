namespace JojDomain;

/// <summary>Finds the items that may be the same as a given one, without looking at all of them.</summary>
internal sealed class ItemGroups<T>
{
    private readonly ValueComparison _values;
    private readonly Func<T, AssertedItem> _itemOf;
    private readonly Dictionary<object, TimedItems<T>> _byAll;
    private readonly Lazy<Dictionary<object, TimedItems<T>>> _byRequired;
    private readonly Lazy<Dictionary<object, TimedItems<T>>> _incompleteByRequired;

    public ItemGroups(IEnumerable<T> items, Func<T, AssertedItem> itemOf, ValueComparison values)
    {
        _values = values;
        _itemOf = itemOf;
        T[] all = [.. items];
        _byAll = GroupsOf(all, withOptional: true);
        _byRequired = new(() => GroupsOf(all, withOptional: false));
        _incompleteByRequired = new(() => GroupsOf(all.Where(each => itemOf(each).LeavesMembersOut), withOptional: false));
    }

    /// <summary>All items that may be the same as the given one, and perhaps others.</summary>
    public IEnumerable<T> CandidatesFor(AssertedItem item) => item.LeavesMembersOut
        ? CandidatesIn(_byRequired.Value, item, withOptional: false)
        : CandidatesIn(_byAll, item, withOptional: true).Concat(item.MayLeaveMembersOut ? CandidatesIn(_incompleteByRequired.Value, item, withOptional: false) : []);

    private Dictionary<object, TimedItems<T>> GroupsOf(IEnumerable<T> items, bool withOptional) => items
        .GroupBy(each => _values.GroupOf(_itemOf(each), withOptional))
        .ToDictionary(static same => same.Key, same => new TimedItems<T>(same, _itemOf));

    private IEnumerable<T> CandidatesIn(Dictionary<object, TimedItems<T>> groups, AssertedItem item, bool withOptional) =>
        groups.TryGetValue(_values.GroupOf(item, withOptional), out TimedItems<T>? same) ? same.CandidatesFor(item) : [];
}
