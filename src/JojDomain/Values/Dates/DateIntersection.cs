namespace JojDomain;

/// <summary>Finds the days that two dates share, and their text as a date.</summary>
internal static class DateIntersection
{
    // Two long hostile sets have millions of pairs.
    private const int MostPairs = 4_096;
    private const string Dots = "..";

    /// <summary>The text of the shared days, or null if there are none.</summary>
    public static string? Of(EdtfDate left, EdtfDate right)
    {
        List<DatePiece> leftPieces = PiecesOf(left);
        List<DatePiece> rightPieces = PiecesOf(right);
        string qualifier = Qualifier(left, right);
        if ((long)leftPieces.Count * rightPieces.Count > MostPairs)
        {
            return DateExtent.Shared(Whole(left), Whole(right)) is { } shared ? DateExtent.Text(shared.Earliest, shared.Latest, qualifier) : null;
        }

        bool leftWithin = leftPieces.TrueForAll(piece => rightPieces.Exists(other => DateExtent.IsWithin(piece, other)));
        bool rightWithin = rightPieces.TrueForAll(piece => leftPieces.Exists(other => DateExtent.IsWithin(piece, other)));
        if (leftWithin || rightWithin)
        {
            return leftWithin && rightWithin ? First(left, right).ToString() : (leftWithin ? left : right).ToString();
        }

        var found = new List<DatePiece>();
        foreach (DatePiece piece in leftPieces)
        {
            foreach (DatePiece other in rightPieces)
            {
                if (DateExtent.Shared(piece, other) is { } shared)
                {
                    found.Add(shared.Text.Length > 0 ? shared : shared with { Text = DateExtent.Text(shared, qualifier) });
                }
            }
        }

        return found.Count == 0 ? null : Joined(found, left.Kind == DateKind.AllOf && right.Kind == DateKind.AllOf, qualifier);
    }

    /// <summary>Of two dates with the same days the one that is stated without qualifiers, else the first by its text.</summary>
    public static EdtfDate First(EdtfDate left, EdtfDate right) =>
        DateExtent.IsFirst((left.IsQualified, left.ToString()), (right.IsQualified, right.ToString())) ? left : right;

    private static List<DatePiece> PiecesOf(EdtfDate date)
    {
        var pieces = new List<DatePiece>();
        _ = EdtfParser.TryRead(date.ToString(), pieces, out _, out _);
        return pieces;
    }

    private static DatePiece Whole(EdtfDate date) => new(DateKind.Interval, date.Earliest, date.Latest);

    private static string Qualifier(EdtfDate left, EdtfDate right)
    {
        bool uncertain = left.IsUncertain || right.IsUncertain;
        bool approximate = left.IsApproximate || right.IsApproximate;
        return uncertain ? (approximate ? "%" : "?") : approximate ? "~" : "";
    }

    // One piece is a date of its own; several are a set if a set can say it, and else the interval that holds them.
    private static string Joined(List<DatePiece> pieces, bool allOf, string qualifier)
    {
        pieces.Sort(Compare);
        List<string> members = pieces.ConvertAll(MemberText).Distinct(StringComparer.Ordinal).ToList();
        if (members.Count == 1)
        {
            return AsText(pieces[0].Text);
        }

        string set = allOf ? $"{{{string.Join(',', members)}}}" : $"[{string.Join(',', members)}]";
        if (EdtfParser.TryRead(set, null, out _, out _))
        {
            return set;
        }

        return DateExtent.Text(pieces[0].Earliest, DateExtent.LatestOf(pieces), qualifier);
    }

    // A range of a set becomes an interval; all else keeps its words, an interval with open ends among them.
    private static string AsText(string text) =>
        text.Contains('/', StringComparison.Ordinal) ? text
        : text.StartsWith(Dots, StringComparison.Ordinal) ? $"{Dots}/{text[Dots.Length..]}"
        : text.EndsWith(Dots, StringComparison.Ordinal) ? $"{text[..^Dots.Length]}/{Dots}"
        : text.Replace(Dots, "/", StringComparison.Ordinal);

    // An interval with qualifiers or without a known end is no range: it is left as it is, which makes the set unreadable.
    private static string MemberText(DatePiece piece)
    {
        bool isRange = piece.Text.Contains('/', StringComparison.Ordinal) && !piece.Text.AsSpan().ContainsAny('?', '~', '%')
            && piece.Earliest.IsKnown && piece.Latest.IsKnown;
        return isRange ? DateExtent.RangeText(piece.Earliest, piece.Latest) : piece.Text;
    }

    private static int Compare(DatePiece left, DatePiece right)
    {
        int order = Compare(left.Earliest, right.Earliest, beforeAll: DateBoundKind.OpenPast);
        order = order != 0 ? order : Compare(left.Latest, right.Latest, beforeAll: DateBoundKind.Unknown);
        return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
    }

    private static int Compare(DateBound left, DateBound right, DateBoundKind beforeAll)
    {
        if (left.IsKnown && right.IsKnown)
        {
            return DateBound.CompareDays(left, right);
        }

        return Rank(left).CompareTo(Rank(right));

        int Rank(DateBound bound) => bound.Kind == beforeAll ? 0 : bound.Kind == DateBoundKind.Unknown ? 1 : bound.IsKnown ? 2 : 3;
    }
}
