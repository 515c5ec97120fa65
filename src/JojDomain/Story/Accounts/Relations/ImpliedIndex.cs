namespace JojDomain;

/// <summary>
/// Finds, among items or values, those that given ones may imply: those that say the same as they do, or less. Not all have to be searched. <see cref="ImplyingIndex{T}"/> finds the
/// opposite.
/// </summary>
internal sealed class ImpliedIndex<T>
{
    private readonly ValueComparison _comparison;
    private readonly Dictionary<(int Place, object Value), Group> _byKey = [];
    private readonly Group _keyless = new();

    /// <param name="items">The items that may be implied.</param>
    /// <param name="valuesOf">The values of an item, each at its place; null for one that is left out.</param>
    /// <param name="comparison">How values are compared.</param>
    public ImpliedIndex(IEnumerable<T> items, Func<T, IReadOnlyList<object?>> valuesOf, ValueComparison comparison)
    {
        _comparison = comparison;
        (T Item, IndexedValue?[] Values)[] all = [.. items.Select(item => (item, Indexed(valuesOf(item))))];
        Dictionary<(int Place, object Value), int> counts = [];
        foreach ((int, object) key in all.SelectMany(static each => KeysOf(each.Values)))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        // What implies an item has each of the item's keys. So one key is enough to find the item, and the rarest leaves the fewest others beside it.
        foreach ((T item, IndexedValue?[] values) in all)
        {
            Group group = _keyless;
            if (KeysOf(values).Any())
            {
                (int, object) rarest = KeysOf(values).MinBy(key => counts[key]);
                if (!_byKey.TryGetValue(rarest, out group!))
                {
                    _byKey.Add(rarest, group = new Group());
                }
            }

            group.Add(item, values);
        }
    }

    /// <summary>All items that these values imply, and perhaps others.</summary>
    public IEnumerable<T> CandidatesFor(IReadOnlyList<object?> values)
    {
        IndexedValue?[] indexed = Indexed(values);
        return KeysOf(indexed).Select(key => _byKey.GetValueOrDefault(key)).OfType<Group>().Append(_keyless).SelectMany(group => group.CandidatesFor(indexed));
    }

    private IndexedValue?[] Indexed(IReadOnlyList<object?> values) => [.. values.Select(value => value is null ? (IndexedValue?)null : IndexedValue.Of(value, _comparison))];

    private static IEnumerable<(int Place, object Value)> KeysOf(IndexedValue?[] values)
    {
        for (int place = 0; place < values.Length; place++)
        {
            if (values[place]?.Key is { } key)
            {
                yield return (place, key);
            }
        }
    }

    /// <summary>Items with one key, by the places whose values are open and have a span.</summary>
    private sealed class Group
    {
        private readonly Dictionary<EquatableArray<int>, OpenGroup> _byOpenPlaces = [];

        public void Add(T item, IndexedValue?[] values)
        {
            EquatableArray<int> open = Enumerable.Range(0, values.Length).Where(place => values[place] is { IsOpen: true, Span: not null }).ToEquatableArray();
            if (!_byOpenPlaces.TryGetValue(open, out OpenGroup? group))
            {
                _byOpenPlaces.Add(open, group = new OpenGroup(open));
            }

            group.Add(item, values);
        }

        public IEnumerable<T> CandidatesFor(IndexedValue?[] values) => _byOpenPlaces.Values.SelectMany(group => group.CandidatesFor(values));
    }

    /// <summary>Items with one key whose values are open at the same places.</summary>
    private sealed class OpenGroup(EquatableArray<int> openPlaces)
    {
        private readonly List<(T Item, IndexedValue?[] Values)> _items = [];
        private readonly SpanIndex<T>?[] _indexes = new SpanIndex<T>?[openPlaces.Count];

        public void Add(T item, IndexedValue?[] values) => _items.Add((item, values));

        public IEnumerable<T> CandidatesFor(IndexedValue?[] values)
        {
            var ways = new List<IEnumerable<T>>();
            for (int at = 0; at < openPlaces.Count; at++)
            {
                IndexedValue? value = openPlaces[at] < values.Length ? values[openPlaces[at]] : null;
                if (value?.Span is { } span)
                {
                    ways.Add(IndexOf(at).Within(span.Mirror()));
                }
                else if (value is not { IsLoose: true })
                {
                    return [];
                }
            }

            return ways.Count == 0 ? _items.Select(static each => each.Item) : Shortest.Of(ways);
        }

        private SpanIndex<T> IndexOf(int at) => _indexes[at] ??= new SpanIndex<T>(_items.Select(each => (each.Values[openPlaces[at]]!.Value.Span!.Value.Mirror(), each.Item)));
    }
}
