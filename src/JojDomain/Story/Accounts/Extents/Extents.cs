namespace JojDomain;

/// <summary>Finds what a value may be on the axes on which values of its type are compared.</summary>
/// <param name="wholes">Which place or event is part of which: the city of one account may be in the country of another.</param>
internal sealed class Extents(PartWhole wholes)
{
    private readonly Dictionary<object, int> _numbers = [];

    /// <summary>The extent of a value of a property.</summary>
    public Extent Of(object value)
    {
        var reaches = new List<Reach>();
        var dates = new List<ExtentDate>();
        Add(value, "", isWhole: true, reaches, dates);
        return new Extent(reaches, dates);
    }

    /// <summary>The extent of what the details of an item may be.</summary>
    public Extent OfDetails(IEnumerable<ItemFacet> facets)
    {
        var reaches = new List<Reach>();
        var dates = new List<ExtentDate>();
        foreach (ItemFacet facet in facets)
        {
            if (facet is { Kind: FacetKind.Detail, Value: { } value })
            {
                Add(value, facet.Name, isWhole: false, reaches, dates);
            }
        }

        return new Extent(reaches, dates);
    }

    private void Add(object value, string path, bool isWhole, List<Reach> reaches, List<ExtentDate> dates)
    {
        if (value is Absence { State: var absent })
        {
            AddState(absent, path, reaches);
            return;
        }

        AddState(ReportState.Stated, path, reaches);
        switch (value)
        {
            case When time:
                AddTime(time, path, reaches, dates);
                break;
            case TimePeriod period:
                AddPeriod(period, path, reaches, dates);
                break;
            case TimeLength length:
                AddLength(length, path, reaches);
                break;
            case Money { Unconverted: var money }:
                if (money.Currency.TryGet(out CurrencyCode? currency))
                {
                    reaches.Add(Reach.Of((path, currency), money.Value));
                }

                break;
            case Quantity quantity:
                reaches.Add(Reach.Of((path, quantity.Measured), quantity.Value, quantity.OutOf ?? 1m));
                break;
            case Rating rating:
                reaches.Add(Reach.Point((path, rating.Worst, rating.Best), rating.Value));
                break;
            case MeasureComparison comparison:
                AddComparison(comparison, path, reaches, dates);
                break;
            case Figure figure:
                reaches.Add(Reach.Of((path, "figure"), figure));
                break;
            case TenureSeen seen:
                if (seen.End((path, "tenure")) is { } end)
                {
                    reaches.Add(end);
                }

                break;
            case IWord word:
                foreach (Opposition opposition in word.Oppositions)
                {
                    if (opposition.TryFind(word, out int first, out int last))
                    {
                        reaches.Add(Reach.Between((path, opposition), first, last));
                    }
                }

                break;
            default:
                AddOther(value, path, isWhole, reaches, dates);
                break;
        }
    }

    // Of the details of an item only those that are measured or declared to exclude each other do so; two names of who acts may both be right.
    private void AddOther(object value, string path, bool isWhole, List<Reach> reaches, List<ExtentDate> dates)
    {
        if (!isWhole || value is LangText)
        {
            return;
        }

        if (value is IEntityLink { Entity: var entity })
        {
            (int first, int last) = wholes.SpanOf(entity);
            reaches.Add(Reach.Between((path, "entity"), first, last));
        }
        else if (value is not Part part)
        {
            reaches.Add(Reach.Point((path, value.GetType()), NumberOf(value)));
        }
        else
        {
            foreach (ItemFacet facet in part.Facets)
            {
                if (facet.Value is { } member)
                {
                    Add(member, facet.Name, isWhole: false, reaches, dates);
                }
            }
        }
    }

    private void AddComparison(MeasureComparison comparison, string path, List<Reach> reaches, List<ExtentDate> dates)
    {
        if (comparison.Standard is not { } standard)
        {
            return;
        }

        string compared = $"{path}.{(standard.To, TimeComparison.KeyOf(standard.AsOf))}";
        Add(comparison.Relation, compared, isWhole: true, reaches, dates);
        if (comparison.By is { } by)
        {
            Add(by, $"{compared}.{comparison.Relation}", isWhole: true, reaches, dates);
        }
    }

    // Who does not know contradicts nobody.
    private static void AddState(ReportState state, string path, List<Reach> reaches)
    {
        if (state != ReportState.Unknown)
        {
            reaches.Add(Reach.Point((path, "state"), (int)state));
        }
    }

    private static void AddTime(When time, string path, List<Reach> reaches, List<ExtentDate> dates)
    {
        if (TimeComparison.DateOf(time) is { } date)
        {
            AddDate(date, path, reaches, dates);
        }
        else if (time is TimeExpression { Anchor: { } anchor } expression
            && expression.Relation is TimeRelation.Before or TimeRelation.After or TimeRelation.OnOrBefore or TimeRelation.OnOrAfter)
        {
            AddAnchored(expression, (path, anchor), reaches);
        }
    }

    private static void AddDate(EdtfDate date, string path, List<Reach> reaches, List<ExtentDate> dates)
    {
        if (date.IsQualified)
        {
            return;
        }

        (DateBound earliest, DateBound latest) = date.DaysAnywhere;
        bool isLost = DayNumber.IsLost(earliest) || DayNumber.IsLost(latest);
        reaches.Add(Reach.Between((path, "day"), DayNumber.Of(earliest), DayNumber.Of(latest)));
        dates.Add(new ExtentDate(path, date, isLost || date.HasUnspecifiedDigits || date.Kind is DateKind.OneOf or DateKind.AllOf));
        if (date.Moment is { } moment)
        {
            reaches.Add(Reach.Point((path, "moment", moment.HasOffset), moment.Second));
        }
    }

    // Before it the days are counted backwards.
    private static void AddAnchored(TimeExpression time, object axis, List<Reach> reaches)
    {
        bool isBefore = time.Relation is TimeRelation.Before or TimeRelation.OnOrBefore;
        var anchor = new Edge(0m, time.Relation is TimeRelation.OnOrBefore or TimeRelation.OnOrAfter);
        (decimal? low, decimal? high) = time.Offset is { } offset ? LengthOfTime.DaysOf(offset) : (null, null);
        reaches.Add(time.Offset is null
            ? new Reach(axis, isBefore ? null : anchor, isBefore ? anchor : null)
            : Reach.Between(axis, isBefore ? -high : low, isBefore ? -low : high) with { IsApproximate = time.Offset.Amount.IsApproximate });
    }

    private static void AddPeriod(TimePeriod period, string path, List<Reach> reaches, List<ExtentDate> dates)
    {
        var whole = new PeriodReach(period);
        if (whole.FitsTogether)
        {
            reaches.Add(Reach.Between((path, "start"), whole.StartLow, whole.StartHigh));
            reaches.Add(Reach.Between((path, "end"), whole.EndLow, whole.EndHigh));
            reaches.Add(Reach.Between((path, "length"), whole.LengthLow, whole.LengthHigh));
        }

        AddEnd(period.Start, $"{path}.start");
        AddEnd(period.End, $"{path}.end");

        void AddEnd(When? end, string axis)
        {
            if (end is not null)
            {
                AddTime(end, axis, reaches, dates);
            }
        }
    }

    // Two lengths of units of months are compared in months, and any two in days.
    private static void AddLength(TimeLength length, string path, List<Reach> reaches)
    {
        if (LengthOfTime.IsInMonths(length.Unit) && length.Amount.TryMultiply(LengthOfTime.Factor(length.Unit), out Figure? months))
        {
            reaches.Add(Reach.Of((path, "months"), months));
        }

        (decimal? low, decimal? high) = LengthOfTime.DaysOf(length);
        reaches.Add(Reach.Between((path, "length"), low, high) with { IsApproximate = length.Amount.IsApproximate });
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
