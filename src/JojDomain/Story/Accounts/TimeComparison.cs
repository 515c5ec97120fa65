namespace JojDomain;

/// <summary>How two times stand to each other: by the days they may mean.</summary>
internal static class TimeComparison
{
    /// <summary>The date that a time comes to; null where it is told by words or an anchor alone.</summary>
    public static EdtfDate? DateOf(When? time) => time as EdtfDate ?? (time as TimeExpression)?.Resolved?.Date;

    public static ValueRelation Of(When first, When second)
    {
        if (DateOf(first) is { } mine && DateOf(second) is { } theirs)
        {
            return Of(mine, theirs);
        }

        return first == second ? ValueRelation.Same
            : first is TimeExpression { Anchor: not null } one && second is TimeExpression other && one.Anchor == other.Anchor ? OfOneAnchor(one, other)
            : ValueRelation.Undetermined;
    }

    /// <summary>What a time says apart from its words, as something that is equal where it is the same: the date, or what it is told by.</summary>
    public static object? KeyOf(When? time) =>
        DateOf(time) is { } date ? date
        : time is TimeExpression { Anchor: { } anchor } told ? (anchor, told.Relation, told.Offset)
        : time;

    public static ValueRelation Of(TimePeriod first, TimePeriod second)
    {
        bool areApart = StartsAfter(first, second) || StartsAfter(second, first);
        return areApart ? ValueRelation.Incompatible : ValueRelations.Of(
            ValueRelations.OfOptional(first.Start, second.Start, Of),
            ValueRelations.OfOptional(first.End, second.End, Of),
            ValueRelations.OfOptional(first.Duration, second.Duration, FigureRelation.Of));
    }

    private static ValueRelation Of(EdtfDate first, EdtfDate second)
    {
        if (first == second || first.OrderAgainst(second) == DateOrder.Same)
        {
            return ValueRelation.Same;
        }

        EdtfDate? shared = first.Intersect(second);
        return shared is null
            ? first.Excludes(second) ? ValueRelation.Incompatible : ValueRelation.Undetermined
            : ValueRelations.Of(shared == first, shared == second);
    }

    // "Before the Games" and "after the Games" contradict each other whenever the Games are, and so do two and three days before them.
    private static ValueRelation OfOneAnchor(TimeExpression first, TimeExpression second) => (first.Relation, second.Relation) switch
    {
        (TimeRelation.Before, TimeRelation.After) or (TimeRelation.After, TimeRelation.Before) => ValueRelation.Incompatible,
        var (one, other) when one == other => ValueRelations.OfOptional(first.Offset, second.Offset, FigureRelation.Of),
        _ => ValueRelation.Undetermined,
    };

    private static bool StartsAfter(TimePeriod late, TimePeriod early) =>
        DateOf(late.Start) is { } start && DateOf(early.End) is { } end && start.IsCertainlyAfter(end);
}
