namespace JojDomain;

/// <summary>Times that are related to an anchor, in days from it: days before it are negative, and its own time is day 0, however long it is.</summary>
internal static class AroundAnchor
{
    private static readonly Edge Beside = new(0m, IsInclusive: false);
    private static readonly Edge At = new(0m, IsInclusive: true);

    /// <summary>From when to when a time can be.</summary>
    /// <param name="time">A time with an anchor.</param>
    /// <param name="axis">What the time is of, with the anchor.</param>
    public static Reach Of(TimeExpression time, object axis)
    {
        (decimal? least, decimal? most) = time.Offset is { } offset ? LengthOfTime.DaysOf(offset) : (null, null);
        bool isApproximate = time.Offset is { Amount.IsApproximate: true };
        return time.Relation switch
        {
            TimeRelation.Before => new(axis, Far(-most), Far(-least) ?? Beside, isApproximate),
            TimeRelation.After => new(axis, Far(least) ?? Beside, Far(most), isApproximate),
            TimeRelation.Until or TimeRelation.OnOrBefore => new(axis, null, At),
            TimeRelation.Since or TimeRelation.OnOrAfter => new(axis, At, null),
            _ => new(axis, At, At),
        };
    }

    private static Edge? Far(decimal? days) => days is { } number ? new Edge(number, IsInclusive: true) : null;
}
