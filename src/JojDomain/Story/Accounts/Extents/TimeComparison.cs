namespace JojDomain;

/// <summary>Which of two times that can both be true says more: by the days they may mean.</summary>
internal static class TimeComparison
{
    /// <summary>The date that a time comes to; null where it is given by words or an anchor alone.</summary>
    public static EdtfDate? DateOf(When? time) => time as EdtfDate ?? (time as TimeExpression)?.Resolved?.Date;

    public static ValueRelation Of(When first, When second)
    {
        if (DateOf(first) is { } mine && DateOf(second) is { } theirs)
        {
            return Of(mine, theirs);
        }

        return first == second ? ValueRelation.Same
            : first is TimeExpression { Anchor: not null } one && second is TimeExpression other && one.Anchor == other.Anchor && one.Relation == other.Relation
                ? ValueRelations.OfOptional(one.Offset, other.Offset, FigureRelation.Of)
                : ValueRelation.Undetermined;
    }

    /// <summary>What a time says apart from its words, as something that is equal where it is the same: the date, or what it is given by.</summary>
    public static object? KeyOf(When? time) =>
        DateOf(time) is { } date ? date
        : time is TimeExpression { Anchor: { } anchor } expression ? (anchor, expression.Relation, expression.Offset)
        : time;

    public static ValueRelation Of(TimePeriod first, TimePeriod second) => ValueRelations.Of(
        ValueRelations.OfOptional(first.Start, second.Start, Of),
        ValueRelations.OfOptional(first.End, second.End, Of),
        ValueRelations.OfOptional(first.Duration, second.Duration, FigureRelation.Of));

    private static ValueRelation Of(EdtfDate first, EdtfDate second)
    {
        if (first == second || first.OrderAgainst(second) == DateOrder.Same)
        {
            return ValueRelation.Same;
        }

        return first.Intersect(second) is { } shared ? ValueRelations.Of(shared == first, shared == second) : ValueRelation.Undetermined;
    }
}
