namespace JojDomain;

/// <summary>
/// Finds, among items or values, those that may imply given ones: those that say the same as they do, or more. Not all have to be searched. <see cref="ImpliedIndex{T}"/> finds the
/// opposite.
/// </summary>
internal sealed class ImplyingIndex<T>
{
    // Up to this number, looking at each item is quicker than an index of spans.
    private const int Few = 8;

    private readonly ValueComparison _comparison;
    private readonly Func<T, IReadOnlyList<object?>> _valuesOf;
    private readonly IReadOnlyList<T> _all;
    private readonly Dictionary<(int Place, object Value), List<T>> _byKey = [];
    private readonly Dictionary<(IReadOnlyList<T> Among, int Place), (SpanIndex<T> Spans, T[] Loose)> _bySpan = [];

    /// <param name="items">The items that may imply others.</param>
    /// <param name="valuesOf">The values of an item, each at its place; null for one that is left out.</param>
    /// <param name="comparison">How values are compared.</param>
    public ImplyingIndex(IEnumerable<T> items, Func<T, IReadOnlyList<object?>> valuesOf, ValueComparison comparison)
    {
        _comparison = comparison;
        _valuesOf = valuesOf;
        _all = [.. items];
        foreach (T each in _all)
        {
            IReadOnlyList<object?> values = valuesOf(each);
            for (int place = 0; place < values.Count; place++)
            {
                if (values[place] is { } value && IndexedValue.Of(value, comparison).Key is { } key)
                {
                    if (!_byKey.TryGetValue((place, key), out List<T>? withKey))
                    {
                        _byKey.Add((place, key), withKey = []);
                    }

                    withKey.Add(each);
                }
            }
        }
    }

    /// <summary>All items that imply these values, and perhaps others: the items with the rarest key, of which those are left out that lie outside of the span of an open value.</summary>
    public IEnumerable<T> CandidatesFor(IReadOnlyList<object?> values)
    {
        IReadOnlyList<T> fewest = _all;
        List<(int Place, ValueSpan Span)> open = [];
        for (int place = 0; place < values.Count; place++)
        {
            if (values[place] is not { } value)
            {
                continue;
            }

            IndexedValue indexed = IndexedValue.Of(value, _comparison);
            if (indexed.Key is { } key)
            {
                if (!_byKey.TryGetValue((place, key), out List<T>? withKey))
                {
                    return [];
                }

                fewest = withKey.Count < fewest.Count ? withKey : fewest;
            }

            if (indexed is { IsOpen: true, Span: { } span })
            {
                open.Add((place, span));
            }
        }

        return open.Count > 0 && fewest.Count > Few ? Shortest.Of([.. open.Select(each => Within(fewest, each.Place, each.Span))]) : fewest;
    }

    private IEnumerable<T> Within(IReadOnlyList<T> among, int place, ValueSpan span)
    {
        if (!_bySpan.TryGetValue((among, place), out (SpanIndex<T> Spans, T[] Loose) index))
        {
            _bySpan.Add((among, place), index = IndexOf(among, place));
        }

        return index.Spans.Within(span).Concat(index.Loose);
    }

    private (SpanIndex<T> Spans, T[] Loose) IndexOf(IReadOnlyList<T> among, int place)
    {
        var spans = new List<(ValueSpan, T)>();
        var loose = new List<T>();
        foreach (T each in among)
        {
            if (_valuesOf(each) is { } values && place < values.Count && values[place] is { } value)
            {
                IndexedValue indexed = IndexedValue.Of(value, _comparison);
                if (indexed.Span is { } span)
                {
                    spans.Add((span, each));
                }
                else if (indexed.IsLoose)
                {
                    loose.Add(each);
                }
            }
        }

        return (new SpanIndex<T>(spans), [.. loose]);
    }
}
