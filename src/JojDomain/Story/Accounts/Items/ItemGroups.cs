namespace JojDomain;

/// <summary>Items by what identifies them, so that those that may be one need not be searched for among all.</summary>
internal sealed class ItemGroups<T>
{
    private readonly ValueComparison _values;
    private readonly ILookup<object, T> _byAll;
    private readonly Lazy<ILookup<object, T>> _byGiven;
    private readonly Lazy<ILookup<object, T>> _unsaid;

    public ItemGroups(IEnumerable<T> items, Func<T, AssertedItem> itemOf, ValueComparison values)
    {
        _values = values;
        T[] all = [.. items];
        _byAll = all.ToLookup(each => values.GroupOf(itemOf(each), isSaid: true));
        _byGiven = new(() => all.ToLookup(each => values.GroupOf(itemOf(each), isSaid: false)));
        _unsaid = new(() => all.Where(each => itemOf(each).LeavesUnsaid).ToLookup(each => values.GroupOf(itemOf(each), isSaid: false)));
    }

    /// <summary>The items that may be the one given, and perhaps others.</summary>
    public IEnumerable<T> Beside(AssertedItem item) => item.LeavesUnsaid
        ? _byGiven.Value[_values.GroupOf(item, isSaid: false)]
        : _byAll[_values.GroupOf(item, isSaid: true)].Concat(item.MayLeaveUnsaid ? _unsaid.Value[_values.GroupOf(item, isSaid: false)] : []);
}
