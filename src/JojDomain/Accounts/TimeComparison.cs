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
            : first is TimeExpression one && second is TimeExpression other && AreOnEitherSide(one, other) ? ValueRelation.Incompatible
            : ValueRelation.Undetermined;
    }

    public static ValueRelation Of(Period first, Period second)
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

    // "Before the Games" and "after the Games" contradict each other whenever the Games are.
    private static bool AreOnEitherSide(TimeExpression first, TimeExpression second) =>
        first.Anchor is not null && first.Anchor == second.Anchor
        && (first.Relation, second.Relation) is (TimeRelation.Before, TimeRelation.After) or (TimeRelation.After, TimeRelation.Before);

    private static bool StartsAfter(Period late, Period early) =>
        DateOf(late.Start) is { } start && DateOf(early.End) is { } end && start.IsCertainlyAfter(end);
}
