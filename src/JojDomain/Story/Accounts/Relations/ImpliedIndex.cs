namespace JojDomain;

/// <summary>Items, or values, by what they say, so that those of which another may say all, and more, need not be searched for among all.</summary>
internal sealed class ImpliedIndex<T>
{
    private readonly ValueComparison _values;
    private readonly Dictionary<(int Place, object Value), Group> _byKey = [];
    private readonly Group _others = new();

    /// <param name="items">What may say less.</param>
    /// <param name="valuesOf">The values that it consists of, each at its place; null for one that is left out.</param>
    /// <param name="values">How values are compared.</param>
    public ImpliedIndex(IEnumerable<T> items, Func<T, IReadOnlyList<object?>> valuesOf, ValueComparison values)
    {
        _values = values;
        (T Item, SaidValue?[] Said)[] all = [.. items.Select(item => (item, SaidOf(valuesOf(item))))];
        Dictionary<(int Place, object Value), int> counts = [];
        foreach ((int, object) key in all.SelectMany(static each => KeysOf(each.Said)))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        // Who says all that an item says gives each of its keys, and so the rarest.
        foreach ((T item, SaidValue?[] said) in all)
        {
            Group group = _others;
            if (KeysOf(said).Any())
            {
                (int, object) rarest = KeysOf(said).MinBy(key => counts[key]);
                if (!_byKey.TryGetValue(rarest, out group!))
                {
                    _byKey.Add(rarest, group = new Group());
                }
            }

            group.Add(item, said);
        }
    }

    /// <summary>Those of which these values may say all, and perhaps others.</summary>
    public IEnumerable<T> Beside(IReadOnlyList<object?> said)
    {
        SaidValue?[] sought = SaidOf(said);
        return KeysOf(sought).Select(key => _byKey.GetValueOrDefault(key)).OfType<Group>().Append(_others).SelectMany(group => group.Around(sought));
    }

    private SaidValue?[] SaidOf(IReadOnlyList<object?> values) => [.. values.Select(value => value is null ? (SaidValue?)null : SaidValue.Of(value, _values))];

    private static IEnumerable<(int Place, object Value)> KeysOf(SaidValue?[] said)
    {
        for (int place = 0; place < said.Length; place++)
        {
            if (said[place]?.Key is { } key)
            {
                yield return (place, key);
            }
        }
    }

    /// <summary>Items with one key, by those of their values that leave something open and whose spans are known.</summary>
    private sealed class Group
    {
        private readonly Dictionary<EquatableArray<int>, Alike> _byOpen = [];

        public void Add(T item, SaidValue?[] said)
        {
            EquatableArray<int> open = Enumerable.Range(0, said.Length).Where(place => said[place] is { IsOpen: true, Span: not null }).ToEquatableArray();
            if (!_byOpen.TryGetValue(open, out Alike? alike))
            {
                _byOpen.Add(open, alike = new Alike(open));
            }

            alike.Add(item, said);
        }

        public IEnumerable<T> Around(SaidValue?[] said) => _byOpen.Values.SelectMany(alike => alike.Around(said));
    }

    /// <summary>Items of one key that leave the same things open.</summary>
    private sealed class Alike(EquatableArray<int> open)
    {
        private readonly List<(T Item, SaidValue?[] Said)> _items = [];
        private readonly SpanIndex<T>?[] _indexes = new SpanIndex<T>?[open.Count];

        public void Add(T item, SaidValue?[] said) => _items.Add((item, said));

        public IEnumerable<T> Around(SaidValue?[] said)
        {
            var around = new List<IEnumerable<T>>();
            for (int at = 0; at < open.Count; at++)
            {
                SaidValue? value = open[at] < said.Length ? said[open[at]] : null;
                if (value?.Span is { } span)
                {
                    around.Add(IndexOf(at).Within(span.Mirror()));
                }
                else if (value is not { IsLoose: true })
                {
                    return [];
                }
            }

            return around.Count == 0 ? _items.Select(static each => each.Item) : Shortest.Of(around);
        }

        private SpanIndex<T> IndexOf(int at) => _indexes[at] ??= new SpanIndex<T>(_items.Select(each => (each.Said[open[at]]!.Value.Span!.Value.Mirror(), each.Item)));
    }
}
