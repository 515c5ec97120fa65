namespace JojDomain;

/// <summary>Which items are in each of several closed lists, so that they need not be sought there.</summary>
internal sealed class ItemsOfAll
{
    private readonly int _lists;
    private readonly Dictionary<object, int> _byKey;
    private readonly Dictionary<object, int> _byIdentity;
    private readonly HashSet<AssertedItem> _doubtful = [];

    /// <param name="closed">The closed lists.</param>
    /// <param name="held">All lists whose items are sought in them, the closed ones included.</param>
    public ItemsOfAll(IReadOnlyCollection<ListMeaning> closed, IReadOnlyCollection<ListMeaning> held)
    {
        _lists = closed.Count;
        _byKey = CountsOf(closed, static item => item.Key);
        _byIdentity = CountsOf(closed, static item => item.SaidIdentity);
        foreach (IGrouping<object, AssertedItem> same in held.SelectMany(static list => list.Items).GroupBy(static item => item.SaidIdentity).Where(same => _byIdentity.GetValueOrDefault(same.Key) == _lists))
        {
            AssertedItem[] items = [.. same];
            bool[] apart = new bool[items.Length];
            Conflicts.Mark(apart, [.. Enumerable.Range(0, items.Length)], at => ExtentOf(items[at]), static _ => null);
            _doubtful.UnionWith(items.Where((_, at) => apart[at]));
        }
    }

    /// <summary>Whether each of the lists has the item: given alike, or identified alike where no two accounts of it exclude that they are of one item.</summary>
    public bool Has(AssertedItem item) => _byKey.GetValueOrDefault(item.Key) == _lists || (_byIdentity.GetValueOrDefault(item.SaidIdentity) == _lists && !_doubtful.Contains(item));

    private static Dictionary<object, int> CountsOf(IEnumerable<ListMeaning> lists, Func<AssertedItem, object> keyOf)
    {
        Dictionary<object, int> counts = [];
        foreach (object key in lists.SelectMany(list => list.Items.Select(keyOf).Distinct()))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    // An item that comes once is one item at one time, with any details.
    private static Extent ExtentOf(AssertedItem item)
    {
        Reach[] time = item.Time is { } period ? [new PeriodReach(period).Days] : [];
        return item.ComesOnce ? new Extent(time, []) : new Extent([.. time, .. item.Extent.Reaches], item.Extent.Dates);
    }
}
