namespace JojDomain;

/// <summary>Asserted items by the single values that they give, so that those that may say all that another says need not be searched for among all.</summary>
internal sealed class AssertedItemIndex<T>
{
    private readonly ValueComparison _values;
    private readonly Dictionary<(int Facet, object Value), List<T>> _byValue = [];
    private readonly ItemGroups<T> _groups;

    public AssertedItemIndex(IEnumerable<T> items, Func<T, AssertedItem> itemOf, ValueComparison values)
    {
        _values = values;
        T[] all = [.. items];
        _groups = new ItemGroups<T>(all, itemOf, values);
        foreach (T each in all)
        {
            foreach ((int, object) key in KeysOf(itemOf(each)))
            {
                if (!_byValue.TryGetValue(key, out List<T>? here))
                {
                    _byValue.Add(key, here = []);
                }

                here.Add(each);
            }
        }
    }

    /// <summary>The items that may say all that the item says, and perhaps others: those that give the rarest of its values.</summary>
    public IEnumerable<T> Beside(AssertedItem item)
    {
        List<T>? fewest = null;
        foreach ((int, object) key in KeysOf(item))
        {
            if (!_byValue.TryGetValue(key, out List<T>? here))
            {
                return [];
            }

            fewest = fewest is null || here.Count < fewest.Count ? here : fewest;
        }

        return fewest ?? _groups.Beside(item);
    }

    // A value that leaves something open, such as a month or "at least 5", may be said more precisely by another, and leads to none.
    private IEnumerable<(int Facet, object Value)> KeysOf(AssertedItem item)
    {
        for (int at = 0; at < item.Facets.Length; at++)
        {
            if (item.Facets[at].Value is { } value && SingleOf(value) is { } single)
            {
                yield return (at, single);
            }
        }
    }

    private object? SingleOf(object value) => value switch
    {
        When time => TimeComparison.DateOf(time) is { } date && date.Earliest.IsKnown && date.Earliest == date.Latest ? date.Earliest : null,
        Money money => money.Unconverted.Value.Exact,
        Quantity quantity => quantity.OutOf is null ? quantity.Value.Exact : null,
        Figure figure => figure.Exact,
        TimePeriod or TimeLength => null,
        Part { Facets.Length: > 0 } => null,
        _ => _values.WholeOf(value),
    };
}
