namespace JojDomain;

/// <summary>Finds what a value may be on the axes on which values of its type are compared.</summary>
/// <param name="wholes">Which place or event is part of which: the city of one account may be in the country of another.</param>
internal sealed class Extents(PartWhole wholes)
{
    private readonly Dictionary<object, int> _numbers = [];

    /// <summary>The extent of a value of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">Its value.</param>
    public Extent Of(Property property, object value)
    {
        var extent = new ExtentBuilder();
        Add(value, "", isWhole: true, extent);
        if (property.IsLasting && value is When time)
        {
            extent.AddEnds(time);
        }

        return extent.Build();
    }

    /// <summary>The extent of what the details of an item may be.</summary>
    public Extent OfDetails(IEnumerable<ItemFacet> facets)
    {
        var extent = new ExtentBuilder();
        bool hasWord = false;
        foreach (ItemFacet facet in facets)
        {
            if (facet is { Kind: FacetKind.Detail, Value: { } value })
            {
                Add(value, facet.Name, isWhole: false, extent);
                hasWord |= value is IWord;
            }
        }

        if (!hasWord)
        {
            extent.AddPart(isTaken: true);
        }

        return extent.Build();
    }

    private void Add(object value, string path, bool isWhole, ExtentBuilder extent)
    {
        if (value is Absence { State: var absent })
        {
            extent.AddState(absent, path);
            return;
        }

        extent.AddState(ReportState.Stated, path);
        switch (value)
        {
            case When time:
                extent.AddTime(time, path);
                break;
            case TimePeriod period:
                extent.AddPeriod(period, path);
                break;
            case TimeLength length:
                extent.AddLength(length, path);
                break;
            case Money { Unconverted: var money }:
                if (money.Currency.TryGet(out CurrencyCode? currency))
                {
                    extent.Add(Reach.Of((path, currency), money.Value));
                }

                break;
            case Quantity quantity:
                extent.Add(Reach.Of((path, quantity.Measured), quantity.Value, quantity.OutOf ?? 1m));
                break;
            case Rating rating:
                extent.Add(Reach.Point((path, rating.Worst, rating.Best), rating.Value));
                break;
            case MeasureComparison comparison:
                AddComparison(comparison, path, extent);
                break;
            case Figure figure:
                extent.Add(Reach.Of((path, "figure"), figure));
                break;
            case TenureSeen seen:
                if (seen.End((path, "tenure")) is { } end)
                {
                    extent.Add(end);
                }

                break;
            case IWord word:
                AddWord(word, path, extent);
                break;
            default:
                AddOther(value, path, isWhole, extent);
                break;
        }
    }

    private static void AddWord(IWord word, string path, ExtentBuilder extent)
    {
        if (word.TakesNoPart)
        {
            extent.AddPart(isTaken: false);
        }

        foreach (Opposition opposition in word.Oppositions)
        {
            if (opposition.TryFind(word, out int first, out int last))
            {
                extent.Add(Reach.Between((path, opposition), first, last));
            }
        }
    }

    // Two names for the one who acts may both be right. So details of an item are on an axis only if they are measured or declared to exclude each other.
    private void AddOther(object value, string path, bool isWhole, ExtentBuilder extent)
    {
        if (!isWhole || value is LangText)
        {
            return;
        }

        if (value is IEntityLink { Entity: var entity })
        {
            (int first, int last) = wholes.SpanOf(entity);
            extent.Add(Reach.Between((path, "entity"), first, last));
        }
        else if (value is not Part part)
        {
            extent.Add(Reach.Point((path, value.GetType()), NumberOf(value)));
        }
        else
        {
            foreach (ItemFacet facet in part.Facets)
            {
                if (facet.Value is { } member)
                {
                    Add(member, facet.Name, isWhole: false, extent);
                }
            }
        }
    }

    private void AddComparison(MeasureComparison comparison, string path, ExtentBuilder extent)
    {
        if (comparison.Standard is not { } standard)
        {
            return;
        }

        string compared = $"{path}.{(standard.To, TimeComparison.KeyOf(standard.AsOf))}";
        Add(comparison.Relation, compared, isWhole: true, extent);
        if (comparison.By is { } by)
        {
            Add(by, $"{compared}.{comparison.Relation}", isWhole: true, extent);
        }
    }

    private int NumberOf(object value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            _numbers.Add(value, number = _numbers.Count);
        }

        return number;
    }
}
