namespace JojDomain;

/// <summary>Collects what a value may be, axis by axis. States, times and lengths are put on their axes here.</summary>
internal sealed class ExtentBuilder
{
    private readonly List<Reach> _reaches = [];
    private readonly List<ExtentDate> _dates = [];

    public Extent Build() => new(_reaches, _dates);

    public void Add(Reach reach) => _reaches.Add(reach);

    /// <summary>An account that calls a value unknown contradicts nobody, so that this state is on no axis.</summary>
    public void AddState(ReportState state, string path)
    {
        if (state != ReportState.Unknown)
        {
            Add(Reach.Point((path, "state"), (int)state));
        }
    }

    /// <summary>A person listed without a word for it, such as a voter without a vote, took part, and so was not absent.</summary>
    public void AddPart(bool isTaken) => Add(Reach.Point("part", isTaken ? 1m : 0m));

    public void AddTime(When time, string path)
    {
        if (TimeComparison.DateOf(time) is { } date)
        {
            AddDate(date, path);
        }
        else if (time is TimeExpression { Anchor: { } anchor } expression)
        {
            Add(AroundAnchor.Of(expression, (path, anchor)));
        }
    }

    /// <summary>The first and the last day of what lasts, where its time is an interval with both ends. For what comes to pass on a day, an interval is one of its days.</summary>
    public void AddEnds(When time)
    {
        if (TimeComparison.DateOf(time) is { IsQualified: false, Ends: var (first, last) })
        {
            Add(Reach.Between("first", DayNumber.Of(first.Earliest), DayNumber.Of(first.Latest)));
            Add(Reach.Between("last", DayNumber.Of(last.Earliest), DayNumber.Of(last.Latest)));
        }
    }

    public void AddPeriod(TimePeriod period, string path)
    {
        var whole = new PeriodReach(period);
        if (whole.FitsTogether)
        {
            Add(Reach.Between((path, "start"), whole.StartLow, whole.StartHigh));
            Add(Reach.Between((path, "end"), whole.EndLow, whole.EndHigh));
            Add(Reach.Between((path, "length"), whole.LengthLow, whole.LengthHigh));
        }

        if (period.Start is { } start)
        {
            AddTime(start, $"{path}.start");
        }

        if (period.End is { } end)
        {
            AddTime(end, $"{path}.end");
        }
    }

    /// <summary>All lengths are on the axis of days. Those in units of months are on the axis of months too, on which they are exact.</summary>
    public void AddLength(TimeLength length, string path)
    {
        if (LengthOfTime.IsInMonths(length.Unit) && length.Amount.TryMultiply(LengthOfTime.Factor(length.Unit), out Figure? months))
        {
            Add(Reach.Of((path, "months"), months));
        }

        (decimal? low, decimal? high) = LengthOfTime.DaysOf(length);
        Add(Reach.Between((path, "length"), low, high) with { IsApproximate = length.Amount.IsApproximate });
    }

    private void AddDate(EdtfDate date, string path)
    {
        if (date.IsQualified)
        {
            return;
        }

        (DateBound earliest, DateBound latest) = date.DaysAnywhere;
        bool isLost = DayNumber.IsLost(earliest) || DayNumber.IsLost(latest);
        Add(Reach.Between((path, "day"), DayNumber.Of(earliest), DayNumber.Of(latest)));
        _dates.Add(new ExtentDate(path, date, isLost || date.HasUnspecifiedDigits || date.Kind is DateKind.OneOf or DateKind.AllOf));
        if (date.Moment is { } moment)
        {
            Add(Reach.Point((path, "moment", moment.HasOffset), moment.Second));
        }
    }
}
