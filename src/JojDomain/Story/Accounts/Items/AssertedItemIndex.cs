namespace JojDomain;

/// <summary>Items, or values, by what they say, so that those that may say all that another says need not be searched for among all.</summary>
internal sealed class AssertedItemIndex<T>
{
    // As few as these are looked through.
    private const int Few = 8;

    private readonly ValueComparison _values;
    private readonly Func<T, IReadOnlyList<object?>> _valuesOf;
    private readonly IReadOnlyList<T> _all;
    private readonly Dictionary<(int Place, object Value), List<T>> _byKey = [];
    private readonly Dictionary<(IReadOnlyList<T> Among, int Place), (SpanIndex<T> Spans, T[] Loose)> _bySpan = [];

    /// <param name="items">What may say more.</param>
    /// <param name="valuesOf">The values that it consists of, each at its place; null for one that is left out.</param>
    /// <param name="values">How values are compared.</param>
    public AssertedItemIndex(IEnumerable<T> items, Func<T, IReadOnlyList<object?>> valuesOf, ValueComparison values)
    {
        _values = values;
        _valuesOf = valuesOf;
        _all = [.. items];
        foreach (T each in _all)
        {
            IReadOnlyList<object?> said = valuesOf(each);
            for (int place = 0; place < said.Count; place++)
            {
                if (said[place] is { } value && SaidValue.Of(value, values).Key is { } key)
                {
                    if (!_byKey.TryGetValue((place, key), out List<T>? here))
                    {
                        _byKey.Add((place, key), here = []);
                    }

                    here.Add(each);
                }
            }
        }
    }

    /// <summary>Those that may say all that these values say, and perhaps others: of those that give the rarest of them, the ones within each that leaves something open.</summary>
    public IEnumerable<T> Beside(IReadOnlyList<object?> said)
    {
        IReadOnlyList<T> fewest = _all;
        List<(int Place, ValueSpan Span)> open = [];
        for (int place = 0; place < said.Count; place++)
        {
            if (said[place] is not { } value)
            {
                continue;
            }

            SaidValue sought = SaidValue.Of(value, _values);
            if (sought.Key is { } key)
            {
                if (!_byKey.TryGetValue((place, key), out List<T>? here))
                {
                    return [];
                }

                fewest = here.Count < fewest.Count ? here : fewest;
            }

            if (sought is { IsOpen: true, Span: { } span })
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
            if (_valuesOf(each) is { } said && place < said.Count && said[place] is { } value)
            {
                SaidValue found = SaidValue.Of(value, _values);
                if (found.Span is { } span)
                {
                    spans.Add((span, each));
                }
                else if (found.IsLoose)
                {
                    loose.Add(each);
                }
            }
        }

        return (new SpanIndex<T>(spans), [.. loose]);
    }
}
