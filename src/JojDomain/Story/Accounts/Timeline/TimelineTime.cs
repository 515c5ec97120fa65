namespace JojDomain;

/// <summary>What decides the order of a timeline's entry: the days that it can mean, and the anchor that it is related to.</summary>
/// <param name="Date">The days, as a date that can be open on one side; null where nothing bounds them.</param>
/// <param name="Anchor">The entity that the time is related to; null for none.</param>
/// <param name="Relation">How the time is related to the anchor.</param>
/// <param name="Around">From when to when the time can be, in days from the anchor.</param>
/// <param name="Place">The day by which it is sorted; unknown where there is none, and then it is sorted to the end.</param>
internal sealed record TimelineTime(EdtfDate? Date, EntityRef? Anchor, TimeRelation Relation, Reach Around, DateBound Place) : IComparable<TimelineTime>
{
    public bool IsBefore(TimelineTime other) =>
        (Date is { } mine && other.Date is { } theirs && theirs.IsCertainlyAfter(mine))
        || (Anchor is not null && Anchor == other.Anchor && Reach.IsBefore(Around, other.Around));

    /// <summary>The order of a timeline. It agrees with <see cref="IsBefore"/>, unless accounts differ on the time of an anchor.</summary>
    public int CompareTo(TimelineTime? other)
    {
        int byPlace = Compare(Place, other!.Place);
        if (byPlace != 0)
        {
            return byPlace;
        }

        // Around one anchor, what is before it comes first and what is after it last, each by its distance. On one day, times of day are in the order of their texts.
        int byRelation = (Rank, Distance).CompareTo((other.Rank, other.Distance));
        return byRelation != 0 ? byRelation : string.CompareOrdinal(TimeOfDay, other.TimeOfDay);
    }

    private int Rank => Relation switch
    {
        TimeRelation.Before => 0,
        TimeRelation.Until or TimeRelation.OnOrBefore => 1,
        TimeRelation.Since or TimeRelation.OnOrAfter => 3,
        TimeRelation.After => 4,
        _ => 2,
    };

    // Of what is before the anchor the last day counts, and of what is after it the first, so that the order agrees with IsBefore.
    private decimal Distance => Relation switch
    {
        TimeRelation.Before => Around.Certain.High?.Value ?? 0m,
        TimeRelation.After => Around.Certain.Low?.Value ?? 0m,
        _ => 0m,
    };

    private string? TimeOfDay => Date is { Kind: DateKind.DateTime } ? Date.ToString() : null;

    private static int Compare(DateBound left, DateBound right)
    {
        int byKind = Group(left).CompareTo(Group(right));
        return byKind != 0 || !left.IsKnown ? byKind : DateBound.CompareDays(left, right);
    }

    private static int Group(DateBound bound) => bound.IsKnown ? 1 : bound.Kind == DateBoundKind.OpenPast ? 0 : 2;
}
