namespace JojDomain;

/// <summary>What a value may be on one axis: two values of one thing whose reaches on an axis share nothing cannot both be true.</summary>
/// <param name="Axis">What is measured: equal where two reaches can be compared.</param>
/// <param name="Low">The lower end; null where there is none.</param>
/// <param name="High">The upper end; null where there is none.</param>
/// <param name="IsApproximate">Whether it is given as approximate, and so can be true beside what is between half and twice of it.</param>
internal readonly record struct Reach(object Axis, Edge? Low, Edge? High, bool IsApproximate = false)
{
    /// <summary>The reach from half to twice of this one.</summary>
    public Reach Widen() => new(Axis, Scaled(Low, isLow: true), Scaled(High, isLow: false));

    public static Reach Point(object axis, decimal value) => Between(axis, value, value);

    public static Reach Between(object axis, decimal? low, decimal? high) =>
        new(axis, low is { } from ? new Edge(from, true) : null, high is { } to ? new Edge(to, true) : null);

    public static Reach Of(object axis, Figure figure, decimal whole = 1m) => new(
        axis,
        figure.Low is { } low ? new Edge(low, figure.IsLowInclusive, whole) : null,
        figure.High is { } high ? new Edge(high, figure.IsHighInclusive, whole) : null,
        figure.IsApproximate);

    /// <summary>The reach with all that an approximate value can be true beside.</summary>
    public Reach Certain => IsApproximate ? Widen() : this;

    /// <summary>Whether all that the first can be is below all that the second can be.</summary>
    public static bool IsBefore(Reach first, Reach second) => EndsBefore(first.Certain, second.Certain);

    /// <summary>Whether two reaches on one axis share nothing.</summary>
    public static bool AreApart(Reach first, Reach second)
    {
        Reach mine = first.Certain;
        Reach theirs = second.IsApproximate && !first.IsApproximate ? second.Widen() : second;
        return EndsBefore(mine, theirs) || EndsBefore(theirs, mine);
    }

    private static bool EndsBefore(Reach early, Reach late) => early.High is { } high && late.Low is { } low
        && Edge.Compare(high, low) is var order && (order < 0 || (order == 0 && !(high.IsInclusive && low.IsInclusive)));

    // Of negative numbers the lower end is doubled. An end that no longer fits a decimal is left out.
    private static Edge? Scaled(Edge? edge, bool isLow)
    {
        if (edge is not { } given)
        {
            return null;
        }

        bool isHalved = given.Value > 0m == isLow;
        return isHalved ? given with { Value = given.Value / 2m }
            : Math.Abs(given.Value) > decimal.MaxValue / 2m ? null
            : given with { Value = given.Value * 2m };
    }
}
