using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JojDomain;

/// <summary>Reads EDTF, levels 0, 1 and 2: distinguishes the kinds of expression and hands each to its reader.</summary>
/// <remarks>One pass, no exceptions, and work in proportion to the text, whose length is bounded.</remarks>
internal static class EdtfParser
{
    // Seasons, quarters and half-years have no day.
    private const string MonthPattern = "(0[1-9X]|1[0-2X]|X[0-9X])";
    private const string DayPattern = "(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";
    private const string SeasonPattern = "(2[1-9]|3[0-9]|4[01])";

    private const string DatePattern =
        "(Y-?([1-9][0-9]{4,}|[1-9][0-9]*E[1-9][0-9]*)(S[1-9][0-9]*)?"
        + "|-?[0-9]{4}S[1-9][0-9]*"
        + $"|[?~%]?-?[0-9X]{{4}}[?~%]?(-[?~%]?({SeasonPattern}|{MonthPattern}[?~%]?-[?~%]?{DayPattern}|{MonthPattern})[?~%]?)?)";

    private const string TimePattern = "T[0-2][0-9](:[0-5][0-9]){2}(Z|[+-][01][0-9](:[0-5][0-9])?)?";

    /// <summary>The grammar as a regular expression; what the calendar does not have is left to the code.</summary>
    public const string Pattern =
        $"^({DatePattern}|-?[0-9]{{4}}-{MonthPattern}-{DayPattern}{TimePattern}"
        + $@"|({DatePattern}|\.\.)?/({DatePattern}|\.\.)?"
        + $@"|[\[{{](\.\.)?{DatePattern}((,|\.\.){DatePattern})*(\.\.)?[\]}}])$";

    /// <summary>Reads a whole EDTF text; the piece holds its shape and extent.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">Receives the members of a set, or the one date or interval; null if nobody asks.</param>
    /// <param name="whole">The whole expression.</param>
    /// <param name="fault">What is wrong, without the text itself.</param>
    public static bool TryRead(
        ReadOnlySpan<char> text,
        List<DatePiece>? pieces,
        out DatePiece whole,
        [NotNullWhen(false)] out string? fault)
    {
        whole = default;
        if (text.IsEmpty)
        {
            fault = "it is empty";
            return false;
        }

        if (text.Length > EdtfDate.MaximumLength)
        {
            fault = string.Create(CultureInfo.InvariantCulture, $"it has {text.Length} characters, more than {EdtfDate.MaximumLength}");
            return false;
        }

        if (text[0] is '[' or '{')
        {
            return EdtfSetParser.TryRead(text, pieces, out whole, out fault);
        }

        bool read = text.Contains('/') ? TryReadInterval(text, out whole, out fault)
            : text.Contains('T') ? EdtfTimeParser.TryRead(text, out whole, out fault)
            : TryReadDate(text, out whole, out fault);
        if (read)
        {
            pieces?.Add(whole with { Text = text.ToString() });
        }

        return read;
    }

    /// <summary>Reads a date of any precision, as it may be alone, at an end of an interval or in a set; no time of day.</summary>
    public static bool TryReadDate(ReadOnlySpan<char> text, out DatePiece piece, [NotNullWhen(false)] out string? fault) =>
        text.StartsWith("Y", StringComparison.Ordinal)
            ? EdtfYearParser.TryReadPrefixed(text, out piece, out fault)
            : EdtfCalendarParser.TryRead(text, out piece, out fault);

    private static bool TryReadInterval(ReadOnlySpan<char> text, out DatePiece piece, [NotNullWhen(false)] out string? fault)
    {
        piece = default;
        int slash = text.IndexOf('/');
        ReadOnlySpan<char> startText = text[..slash];
        ReadOnlySpan<char> endText = text[(slash + 1)..];
        if (endText.Contains('/'))
        {
            fault = "an interval has one slash, and a date has hyphens, the year first";
            return false;
        }

        if (startText.IsEmpty && endText.IsEmpty)
        {
            fault = "an interval has a known or an open end on one side at least";
            return false;
        }

        if (!TryReadEnd(startText, DateBound.OpenPast, "start", out DatePiece start, out fault)
            || !TryReadEnd(endText, DateBound.OpenFuture, "end", out DatePiece end, out fault))
        {
            return false;
        }

        if (start.Earliest.IsKnown && end.Latest.IsKnown && DateBound.CompareDays(start.Earliest, end.Latest) > 0)
        {
            fault = "the end of the interval is before its start";
            return false;
        }

        piece = new DatePiece(DateKind.Interval, start.Earliest, end.Latest) { IsQualified = start.IsQualified || end.IsQualified };
        return true;
    }

    private static bool TryReadEnd(
        ReadOnlySpan<char> text,
        DateBound open,
        string which,
        out DatePiece piece,
        [NotNullWhen(false)] out string? fault)
    {
        fault = null;
        if (text.IsEmpty || text is "..")
        {
            DateBound bound = text.IsEmpty ? DateBound.Unknown : open;
            piece = new DatePiece(DateKind.Interval, bound, bound);
            return true;
        }

        if (text.Contains('T'))
        {
            piece = default;
            fault = $"the {which} of the interval has a time of day, which EDTF does not allow there";
            return false;
        }

        if (TryReadDate(text, out piece, out string? inner))
        {
            return true;
        }

        fault = $"the {which} of the interval is wrong: {inner}";
        return false;
    }
}
