namespace JojDomain;

/// <content>What one date says about another.</content>
public sealed partial record EdtfDate
{
    internal bool IsQualified => IsUncertain || IsApproximate;

    /// <summary>The first and the last day that it may mean for somebody whose zone is not known: those of a time with an offset reach over several.</summary>
    internal (DateBound Earliest, DateBound Latest) DaysAnywhere
    {
        get
        {
            if (Kind != DateKind.DateTime)
            {
                return (Earliest, Latest);
            }

            (int first, int last) = EdtfTimeParser.DaysAround(_text);
            return (Earliest.Plus(first), Earliest.Plus(last));
        }
    }

    /// <summary>The dates from which and to which an interval reaches; null for what is no interval, and where an end is open or unknown.</summary>
    internal (EdtfDate First, EdtfDate Last)? Ends => Kind == DateKind.Interval && _text.Split('/') is [var first, var last]
        && TryParse(first, out EdtfDate? start) && TryParse(last, out EdtfDate? end) ? (start, end) : null;

    /// <summary>The moment that a time of day states, on its own clock where it has no offset; null for what is no time of day.</summary>
    internal (long Second, bool HasOffset)? Moment => Kind == DateKind.DateTime ? EdtfTimeParser.MomentOf(_text, Earliest) : null;

    private bool IsSingleDay => Earliest.IsKnown && Earliest == Latest;

    /// <summary>What can be said of the order of this date and another.</summary>
    /// <remarks>
    /// Before: the latest day of this one is before the earliest day of the other; after: the reverse. Same: both are the same single day
    /// and neither is uncertain or approximate. All else is undetermined: two dates that overlap, even if their texts are equal, as two
    /// things in 2025-07 have no known order, and an end that is unknown or open where it would decide. The bounds decide, and qualifiers
    /// do not widen them. Two date-times with offsets, or two without, are compared as moments; otherwise days count, and a time may be on
    /// several: one with an offset on all those that it is somewhere on earth, from UTC-12 to UTC+14, beside a date that states no offset, and
    /// 24:00:00 on the day that ends and on the one that begins. Swapping the two dates swaps before and after.
    /// </remarks>
    public DateOrder OrderAgainst(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (CompareMoments(other) is { } order)
        {
            return order < 0 ? DateOrder.Before : order > 0 ? DateOrder.After : DateOrder.Same;
        }

        EdtfDate mine = DaysBeside(other);
        EdtfDate theirs = other.DaysBeside(this);
        if (mine.EndsBefore(theirs))
        {
            return DateOrder.Before;
        }

        if (theirs.EndsBefore(mine))
        {
            return DateOrder.After;
        }

        bool same = IsSingleDay && Earliest == other.Earliest && other.IsSingleDay
            && Kind != DateKind.DateTime && other.Kind != DateKind.DateTime && !IsQualified && !other.IsQualified;
        return same ? DateOrder.Same : DateOrder.Undetermined;
    }

    /// <summary>The days that both dates may mean; null if there are none.</summary>
    /// <remarks>
    /// <para>
    /// A date that lies within the other is returned as it is, with its qualifiers: 2025-07 and 2025-07-28 give 2025-07-28. Digits fill
    /// each other in: 201X and XXXX-07 give 201X-07. Dates that overlap in part give the interval they share, which keeps the qualifiers of
    /// either: 2025-06/2025-08~ and 2025-07/2025-09 give 2025-07~/2025-08~. What does not begin or end with a month is given in days.
    /// </para>
    /// <para>
    /// An open or unknown end excludes nothing; of the two the unknown end, which claims less, is kept, unless both ends would be unknown, which EDTF
    /// cannot say: they are open then. A set is intersected member by
    /// member; several members that remain are one of a set, and all of one only if both dates were. For seasons the bounds decide. Two
    /// date-times share their moment or nothing where <see cref="OrderAgainst"/> can compare them as moments, and else their local day.
    /// Where the shared days cannot be written exactly (days with gaps cut by an interval, a result that is too long, sets of more than
    /// 4,096 pairs of members, a far year cut in its midst) the result is an interval that holds them. The result does not depend on
    /// which of the two dates is asked.
    /// </para>
    /// <para>
    /// Null says that the dates as written share no day. It is no contradiction if one of them is uncertain, or states its offset and the other
    /// does not: see <see cref="Excludes"/>.
    /// </para>
    /// </remarks>
    public EdtfDate? Intersect(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Equals(other))
        {
            return this;
        }

        if (Kind == DateKind.DateTime && other.Kind == DateKind.DateTime)
        {
            return CompareMoments(other) switch
            {
                0 => DateIntersection.First(this, other),
                null when Earliest == other.Earliest => Read(Earliest.ToString()),
                _ => null,
            };
        }

        return EndsBefore(other) || other.EndsBefore(this) ? null : DateIntersection.Of(this, other) is { } text ? Read(text) : null;
    }

    /// <summary>
    /// Whether the two dates contradict each other: they share no day, in any zone that the one without an offset may be in, and neither is marked
    /// uncertain or approximate.
    /// </summary>
    public bool Excludes(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !IsQualified && !other.IsQualified && DaysBeside(other).Intersect(other.DaysBeside(this)) is null;
    }

    /// <summary>Whether it is after the other for certain, which an uncertain or approximate date never is.</summary>
    internal bool IsCertainlyAfter(EdtfDate other) => OrderAgainst(other) == DateOrder.After && Excludes(other);

    private static EdtfDate? Read(string text) => TryRead(text, out EdtfDate? date, out _) ? date : null;

    private bool EndsBefore(EdtfDate other) =>
        Latest.IsKnown && other.Earliest.IsKnown && DateBound.CompareDays(Latest, other.Earliest) < 0;

    // The days that a time may be on for somebody who reads the other date; where both are moments, and for all that is no time, those written.
    private EdtfDate DaysBeside(EdtfDate other)
    {
        if (Kind != DateKind.DateTime || CompareMoments(other) is not null)
        {
            return this;
        }

        (DateBound earliest, DateBound latest) = DaysAnywhere;
        return earliest == Earliest && latest == Latest ? this : Read(DateExtent.Text(earliest, latest, ""))!;
    }

    private int? CompareMoments(EdtfDate other)
    {
        return Moment is { } mine && other.Moment is { } theirs && mine.HasOffset == theirs.HasOffset ? mine.Second.CompareTo(theirs.Second) : null;
    }
}
