namespace JojDomain;

/// <summary>Items of one identity by the times for which they hold, so that a search by time looks at few of them.</summary>
internal sealed class TimedItems<T>(IEnumerable<T> items, Func<T, AssertedItem> itemOf)
{
    // A search costs more than to look at as few as these.
    private const int Few = 8;

    private readonly T[] _items = [.. items];
    private SpanIndex<T>? _byTime;

    /// <summary>Those whose time has a day in common with that of the item; all where it gives none.</summary>
    public IEnumerable<T> CandidatesFor(AssertedItem item) => _items.Length <= Few || item.Time is null ? _items : ByTime().Within(SpanOf(item, isSought: true));

    private SpanIndex<T> ByTime() => _byTime ??= new SpanIndex<T>(_items.Select(each => (SpanOf(itemOf(each), isSought: false), each)));

    // Two times have a day in common where each begins before the other ends: counted backwards, the begin of the one and the end of the other are the bounds.
    private static ValueSpan SpanOf(AssertedItem item, bool isSought)
    {
        PeriodReach? days = item.Time is { } time ? new PeriodReach(time) : null;
        decimal start = days?.StartLow ?? decimal.MinValue;
        decimal end = days?.EndHigh ?? decimal.MaxValue;
        return isSought ? new(-end, -start) : new(-start, -end);
    }
}
