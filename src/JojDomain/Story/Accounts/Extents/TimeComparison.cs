namespace JojDomain;

/// <summary>Compares two times that can both be true: the one that leaves fewer days open says more.</summary>
internal static class TimeComparison
{
    /// <summary>The date that a time is or was resolved to; null where it is given by words or an anchor alone.</summary>
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

    /// <summary>A key that is equal for two times that say the same in different words: the date, or else the anchor with its relation and offset.</summary>
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
