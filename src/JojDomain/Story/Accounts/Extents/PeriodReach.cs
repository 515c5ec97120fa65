namespace JojDomain;

/// <summary>What start, end and length of a period may be, in days, where each is bounded by the other two as well.</summary>
internal readonly struct PeriodReach
{
    public PeriodReach(TimePeriod period)
    {
        (decimal? startLow, decimal? startHigh) = DaysOf(period.Start);
        (decimal? endLow, decimal? endHigh) = DaysOf(period.End);
        (decimal? low, decimal? high) = period.Duration is { } length ? DaysOf(length) : (null, null);

        // Each of the three bounds the others. The last day belongs to the period, so that the length can be one day more than the difference of end and start.
        low = Most(Most(low, 0m), endLow - startHigh);
        high = Least(high, endHigh - startLow + 1m);
        StartLow = Most(startLow, endLow - high);
        StartHigh = Least(Least(startHigh, endHigh - low + 1m), endHigh);
        EndLow = Most(Most(endLow, startLow + low - 1m), startLow);
        EndHigh = Least(endHigh, startHigh + high);
        (LengthLow, LengthHigh) = (low, high);
    }

    public decimal? StartLow { get; }

    public decimal? StartHigh { get; }

    public decimal? EndLow { get; }

    public decimal? EndHigh { get; }

    public decimal? LengthLow { get; }

    public decimal? LengthHigh { get; }

    /// <summary>Whether start, end and length can be those of one period. Where they cannot, they are not compared with those of another.</summary>
    public bool FitsTogether => !(StartLow > StartHigh || EndLow > EndHigh || LengthLow > LengthHigh);

    /// <summary>From its first day to its last, at most.</summary>
    public Reach Days => Reach.Between(nameof(Days), StartLow, EndHigh);

    /// <summary>Whether one of two periods ends before the other starts.</summary>
    public static bool AreApart(TimePeriod first, TimePeriod second) => Reach.AreApart(new PeriodReach(first).Days, new PeriodReach(second).Days);

    private static (decimal? Low, decimal? High) DaysOf(When? time) =>
        TimeComparison.DateOf(time) is { IsQualified: false } date ? (DayNumber.Of(date.Earliest), DayNumber.Of(date.Latest)) : (null, null);

    private static (decimal? Low, decimal? High) DaysOf(TimeLength length)
    {
        (decimal? low, decimal? high) = LengthOfTime.DaysOf(length);
        Reach days = Reach.Between(nameof(TimeLength), low, high);
        days = length.Amount.IsApproximate ? days.Widen() : days;
        return (days.Low?.Value, days.High?.Value);
    }

    private static decimal? Most(decimal? first, decimal? second) => first is { } one && second is { } other ? Math.Max(one, other) : first ?? second;

    private static decimal? Least(decimal? first, decimal? second) => first is { } one && second is { } other ? Math.Min(one, other) : first ?? second;
}
