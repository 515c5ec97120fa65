using System.Globalization;

namespace JojDomain;

/// <summary>Arithmetic on the extents of single dates and intervals, and the shortest exact text of an extent.</summary>
internal static class DateExtent
{
    /// <summary>Whether all days of one piece are days of the other; a time of day holds nothing but itself.</summary>
    public static bool IsWithin(DatePiece inner, DatePiece outer)
    {
        if (inner.Kind != DateKind.DateTime && outer.Kind == DateKind.DateTime)
        {
            return false;
        }

        if (LaterStart(inner.Earliest, outer.Earliest) != inner.Earliest || EarlierEnd(inner.Latest, outer.Latest) != inner.Latest)
        {
            return false;
        }

        if (!outer.HasGaps)
        {
            return true;
        }

        DatePattern gaps = outer.Pattern!.Value.Shortest;
        return inner.Pattern is { } pattern
            ? pattern.And(gaps) == pattern
            : inner.Earliest.IsKnown && inner.Latest.IsKnown && gaps.Fits(inner.Earliest.Code, inner.Latest.Code);
    }

    /// <summary>The days two pieces share, or null. Its text is set if it is one of the two, or digits state it exactly.</summary>
    public static DatePiece? Shared(DatePiece left, DatePiece right)
    {
        bool leftWithin = IsWithin(left, right);
        bool rightWithin = IsWithin(right, left);
        if (leftWithin || rightWithin)
        {
            return leftWithin && rightWithin ? First(left, right) : leftWithin ? left : right;
        }

        if (left.Pattern is { } mine && right.Pattern is { } theirs)
        {
            return mine.And(theirs) is { } both && both.FirstFrom(DateBound.OpenPast.Code) is { } first && both.LastUpTo(DateBound.OpenFuture.Code) is { } last
                ? new DatePiece(both.Kind, DateBound.OfCode(first), DateBound.OfCode(last)) { Pattern = both }
                : null;
        }

        DateBound start = LaterStart(left.Earliest, right.Earliest);
        DateBound end = EarlierEnd(left.Latest, right.Latest);
        if (start.IsKnown && end.IsKnown && DateBound.CompareDays(start, end) > 0)
        {
            return null;
        }

        if ((left.Pattern ?? right.Pattern) is not { } days)
        {
            return new DatePiece(DateKind.Interval, start, end);
        }

        // The ends lie within those of the piece with a pattern, whose years have four digits.
        return days.FirstFrom(start.Code) is { } least && days.LastUpTo(end.Code) is { } most && least <= most
            ? new DatePiece(DateKind.Interval, DateBound.OfCode(least), DateBound.OfCode(most))
            : null;
    }

    /// <summary>The latest end.</summary>
    public static DateBound LatestOf(List<DatePiece> pieces)
    {
        DateBound latest = pieces[0].Latest;
        foreach (DatePiece piece in pieces)
        {
            // The wider piece is the one that the stricter rule does not choose.
            latest = EarlierEnd(latest, piece.Latest) == latest ? piece.Latest : latest;
        }

        return latest;
    }

    public static string Text(DatePiece piece, string qualifier) =>
        piece.Pattern is { } pattern ? pattern + qualifier : Text(piece.Earliest, piece.Latest, qualifier);

    /// <summary>The extent as a day, month or year if it is one, and else as an interval.</summary>
    public static string Text(DateBound start, DateBound end, string qualifier)
    {
        if (start.Kind == DateBoundKind.Unknown && end.Kind == DateBoundKind.Unknown)
        {
            // EDTF has no interval of which neither end is known; the open one holds all that it could be.
            return "../..";
        }

        DateKind kind = Precision(start, end);
        if (start.IsKnown && EndText(start, kind, "") == EndText(end, kind, ""))
        {
            return EndText(start, kind, qualifier);
        }

        return EndText(start, kind, qualifier) + "/" + EndText(end, kind, qualifier);
    }

    /// <summary>An extent with known ends as a member of a set: a range with two dots.</summary>
    public static string RangeText(DateBound start, DateBound end)
    {
        DateKind kind = Precision(start, end);
        return $"{EndText(start, kind, "")}..{EndText(end, kind, "")}";
    }

    /// <summary>Whether the one comes before the other, which means the same days: the one without qualifiers, else the first by its text.</summary>
    public static bool IsFirst((bool IsQualified, string Text) one, (bool IsQualified, string Text) other) =>
        one.IsQualified == other.IsQualified ? string.CompareOrdinal(one.Text, other.Text) <= 0 : other.IsQualified;

    /// <summary>Of two pieces with the same days the one that is stated without qualifiers, else the first by its text.</summary>
    private static DatePiece First(DatePiece left, DatePiece right) => IsFirst((left.IsQualified, left.Text), (right.IsQualified, right.Text)) ? left : right;

    // Of known, unknown and open ends the known one excludes most, and the open one excludes for certain what an unknown one may exclude.
    private static DateBound LaterStart(DateBound left, DateBound right) => Stricter(left, right, laterIsStricter: true);

    private static DateBound EarlierEnd(DateBound left, DateBound right) => Stricter(left, right, laterIsStricter: false);

    private static DateBound Stricter(DateBound left, DateBound right, bool laterIsStricter)
    {
        if (left.IsKnown && right.IsKnown)
        {
            return DateBound.CompareDays(left, right) > 0 == laterIsStricter ? left : right;
        }

        return left.IsKnown || (left.Kind == DateBoundKind.Unknown && !right.IsKnown) ? left : right;
    }

    // The coarsest precision at which both ends can be written without adding or losing a day.
    private static DateKind Precision(DateBound start, DateBound end)
    {
        bool monthStart = !start.IsKnown || start.IsFar || start.Day == 1;
        bool monthEnd = !end.IsKnown || end.IsFar || end.Day == GregorianDays.InMonth(end.Year!.Value, end.Month!.Value);
        if (!monthStart || !monthEnd)
        {
            return DateKind.Day;
        }

        bool yearStart = !start.IsKnown || start.IsFar || start.Month == 1;
        bool yearEnd = !end.IsKnown || end.IsFar || end.Month == 12;
        return yearStart && yearEnd ? DateKind.Year : DateKind.Month;
    }

    // A far year has neither months nor qualifiers in EDTF: it is written whole.
    private static string EndText(DateBound bound, DateKind kind, string qualifier)
    {
        if (!bound.IsKnown)
        {
            return bound.Kind == DateBoundKind.Unknown ? "" : "..";
        }

        if (bound.IsFar)
        {
            return string.Create(CultureInfo.InvariantCulture, $"Y{bound.Year}");
        }

        string day = bound.ToString();
        return kind switch
        {
            DateKind.Day => day,
            DateKind.Month => day[..^3],
            _ => day[..^6],
        } + qualifier;
    }
}
