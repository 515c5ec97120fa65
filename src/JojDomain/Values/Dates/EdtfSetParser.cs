using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>Reads sets: <c>[...]</c>, one of the members, and <c>{...}</c>, all of them; ranges within stay ranges and are never counted out.</summary>
internal static class EdtfSetParser
{
    private const string Range = "..";

    public static bool TryRead(ReadOnlySpan<char> text, List<DatePiece>? pieces, out DatePiece whole, [NotNullWhen(false)] out string? fault)
    {
        whole = default;
        char close = text[0] == '[' ? ']' : '}';
        if (text.Length < 2 || text[^1] != close)
        {
            fault = $"the set that begins with {text[0]} does not end with {close}";
            return false;
        }

        ReadOnlySpan<char> rest = text[1..^1];
        DatePiece extent = default;
        for (bool first = true, last = false; !last; first = false)
        {
            int comma = rest.IndexOf(',');
            last = comma < 0;
            ReadOnlySpan<char> member = last ? rest : rest[..comma];
            rest = last ? default : rest[(comma + 1)..];
            if (!TryReadMember(member, first, last, out DatePiece piece, out string? inner))
            {
                fault = $"the member {Shown.Of(member)} of the set is wrong: {Slips.In(member) ?? inner}";
                return false;
            }

            extent = first ? piece : new DatePiece(DateKind.Interval, Earlier(extent.Earliest, piece.Earliest), Later(extent.Latest, piece.Latest));
            pieces?.Add(piece with { Text = member.ToString() });
        }

        whole = new DatePiece(text[0] == '[' ? DateKind.OneOf : DateKind.AllOf, extent.Earliest, extent.Latest);
        fault = null;
        return true;
    }

    private static bool TryReadMember(ReadOnlySpan<char> text, bool first, bool last, out DatePiece piece, [NotNullWhen(false)] out string? fault)
    {
        int dots = text.IndexOf(Range, StringComparison.Ordinal);
        if (dots < 0)
        {
            piece = default;
            fault = text.IsEmpty ? "it is empty" : text.Contains('T') ? "it contains a time of day, and a set has none" : null;
            return fault is null && EdtfParser.TryReadDate(text, out piece, out fault);
        }

        piece = default;
        ReadOnlySpan<char> start = text[..dots];
        ReadOnlySpan<char> end = text[(dots + Range.Length)..];
        if (start.IsEmpty && end.IsEmpty)
        {
            fault = "two dots alone are no date";
            return false;
        }

        if ((start.IsEmpty && !first) || (end.IsEmpty && !last))
        {
            fault = "only the first member may begin with two dots and only the last may end with them";
            return false;
        }

        DatePiece from = default;
        DatePiece to = default;
        if ((!start.IsEmpty && !TryReadRangeEnd(start, out from, out fault)) || (!end.IsEmpty && !TryReadRangeEnd(end, out to, out fault)))
        {
            return false;
        }

        if (!start.IsEmpty && !end.IsEmpty && RangeFault(from, to) is { } wrong)
        {
            fault = wrong;
            return false;
        }

        piece = new DatePiece(
            DateKind.Interval,
            start.IsEmpty ? DateBound.OpenPast : from.Earliest,
            end.IsEmpty ? DateBound.OpenFuture : to.Latest)
        { IsQualified = from.IsQualified || to.IsQualified };
        fault = null;
        return true;
    }

    private static bool TryReadRangeEnd(ReadOnlySpan<char> text, out DatePiece piece, [NotNullWhen(false)] out string? fault)
    {
        if (!EdtfParser.TryReadDate(text, out piece, out fault))
        {
            return false;
        }

        fault = piece.Kind == DateKind.Season ? "a range has no seasons" : null;
        return fault is null;
    }

    // Two dots represent all values between two values of one precision, so both must be values of it.
    private static string? RangeFault(DatePiece from, DatePiece to)
    {
        if (from.Kind != to.Kind)
        {
            return "the ends of a range have the same precision";
        }

        if (!IsValue(from) || !IsValue(to))
        {
            return "the ends of a range between two dates have no qualifiers and no unspecified or insignificant digits";
        }

        return DateBound.CompareDays(from.Earliest, to.Latest) > 0 ? "the end of the range is before its start" : null;
    }

    private static bool IsValue(DatePiece piece) =>
        !piece.IsQualified && (piece.Pattern is { } pattern ? !pattern.HasUnspecifiedDigits : piece.Earliest.Year == piece.Latest.Year);

    private static DateBound Earlier(DateBound left, DateBound right) =>
        !left.IsKnown ? left : !right.IsKnown || DateBound.CompareDays(right, left) < 0 ? right : left;

    private static DateBound Later(DateBound left, DateBound right) =>
        !left.IsKnown ? left : !right.IsKnown || DateBound.CompareDays(right, left) > 0 ? right : left;
}
