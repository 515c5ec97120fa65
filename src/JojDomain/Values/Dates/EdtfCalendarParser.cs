using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JojDomain;

/// <summary>Reads dates of a four-digit year: year, month or season, and day, each with qualifiers and unspecified digits.</summary>
internal static class EdtfCalendarParser
{
    private const string NoSuchDate = "no date of the calendar has these digits";
    private const string SeasonWithX = "a season, quarter or half-year (21 to 41) takes no X, nor does its year";

    /// <summary>Reads the three forms nearly all dates have, four digits, then perhaps a month and a day; false for anything else, right or wrong.</summary>
    public static bool TryReadPlain(ReadOnlySpan<char> text, out DatePiece piece)
    {
        piece = default;
        if (text.Length is not (4 or 7 or 10) || !TryReadDigits(text, 4, out int year))
        {
            return false;
        }

        if (text.Length == 4)
        {
            piece = Plain(DateKind.Year, year, 1, 1, 12, 31);
            return true;
        }

        if (text[4] != '-' || !TryReadDigits(text[5..], 2, out int month) || month is < 1 or > 12)
        {
            return false;
        }

        int days = GregorianDays.InMonth(year, month);
        if (text.Length == 7)
        {
            piece = Plain(DateKind.Month, year, month, 1, month, days);
            return true;
        }

        if (text[7] != '-' || !TryReadDigits(text[8..], 2, out int day) || day < 1 || day > days)
        {
            return false;
        }

        piece = Plain(DateKind.Day, year, month, day, month, day);
        return true;
    }

    public static bool TryRead(ReadOnlySpan<char> text, out DatePiece piece, [NotNullWhen(false)] out string? fault)
    {
        piece = default;
        var rest = new EdtfComponents(text);
        if (!rest.TryReadYear(out bool negative, out uint year, out bool bothSides, out fault))
        {
            return false;
        }

        uint month = DatePattern.AbsentPair;
        uint day = DatePattern.AbsentPair;
        if (rest.Next == 'S')
        {
            if (rest.IsQualified || new DatePattern(negative, year, month, day).HasUnspecifiedDigits)
            {
                fault = "a year with significant digits has neither qualifiers nor unspecified digits";
                return false;
            }

            return EdtfYearParser.TryReadSignificant(text[..rest.At], 0, text[(rest.At + 1)..], out piece, out fault);
        }

        if (rest.AtEnd && bothSides)
        {
            fault = "a year alone takes one qualifier; % means both ? and ~";
            return false;
        }

        if ((!rest.AtEnd && !rest.TryReadPair("month", out month, out fault)) || (!rest.AtEnd && !rest.TryReadPair("day", out day, out fault)))
        {
            return false;
        }

        if (!rest.AtEnd)
        {
            fault = $"{Shown.Of(text[rest.At..])} follows the date{(text[rest.At] is ' ' or 't' ? "; a time of day follows a T" : "")}";
            return false;
        }

        var pattern = new DatePattern(negative, year, month, day);
        bool read = pattern.HasUnspecifiedDigits
            ? TryMakeUnspecified(pattern, month, day, out piece, out fault)
            : TryMake(pattern, EdtfComponents.Number(year) * (negative ? -1 : 1), month, day, out piece, out fault);
        piece = piece with { IsQualified = rest.IsQualified };
        return read;
    }

    private static bool TryMake(DatePattern pattern, int year, uint month, uint day, out DatePiece piece, [NotNullWhen(false)] out string? fault)
    {
        piece = default;
        if (month == DatePattern.AbsentPair)
        {
            piece = Plain(DateKind.Year, year, 1, 1, 12, 31) with { Pattern = pattern };
            fault = null;
            return true;
        }

        int monthNumber = EdtfComponents.Number(month);
        bool hasDay = day != DatePattern.AbsentPair;
        if (!hasDay && monthNumber is >= Seasons.First and <= Seasons.Last)
        {
            (DateBound earliest, DateBound latest) = Seasons.Extent(year, monthNumber);
            piece = new DatePiece(DateKind.Season, earliest, latest);
            fault = null;
            return true;
        }

        if (monthNumber is < 1 or > 12)
        {
            string season = !hasDay ? ", nor a season, 21 to 41" : monthNumber is >= Seasons.First and <= Seasons.Last ? ", and a season has no day" : "";
            fault = string.Create(CultureInfo.InvariantCulture, $"month {monthNumber:00} is not 01 to 12{season}");
            return false;
        }

        int days = GregorianDays.InMonth(year, monthNumber);
        if (!hasDay)
        {
            piece = Plain(DateKind.Month, year, monthNumber, 1, monthNumber, days) with { Pattern = pattern };
            fault = null;
            return true;
        }

        int dayNumber = EdtfComponents.Number(day);
        if (dayNumber < 1 || dayNumber > days)
        {
            fault = string.Create(CultureInfo.InvariantCulture, $"day {dayNumber:00} is not 01 to {days:00}, the days of {year:0000;-0000}-{monthNumber:00}");
            return false;
        }

        piece = Plain(DateKind.Day, year, monthNumber, dayNumber, monthNumber, dayNumber) with { Pattern = pattern };
        fault = null;
        return true;
    }

    private static bool TryMakeUnspecified(DatePattern pattern, uint month, uint day, out DatePiece piece, [NotNullWhen(false)] out string? fault)
    {
        int? first = pattern.FirstFrom(DateBound.OpenPast.Code);
        int? last = pattern.LastUpTo(DateBound.OpenFuture.Code);
        if (first is null || last is null)
        {
            piece = default;
            fault = FaultOfUnspecified(month, day);
            return false;
        }

        piece = new DatePiece(pattern.Kind, DateBound.OfCode(first.Value), DateBound.OfCode(last.Value)) { Pattern = pattern };
        fault = null;
        return true;
    }

    private static string FaultOfUnspecified(uint month, uint day)
    {
        bool isSpecified = (month & 15) != DatePattern.Unspecified;
        bool isSeason = isSpecified ? EdtfComponents.Number(month) is >= Seasons.First and <= Seasons.Last : (month >> 4) is >= 2 and <= 4;
        return day != DatePattern.AbsentPair || (month >> 4) == DatePattern.Unspecified ? NoSuchDate
            : isSeason ? SeasonWithX
            : isSpecified ? string.Create(CultureInfo.InvariantCulture, $"month {EdtfComponents.Number(month):00} is not 01 to 12")
            : NoSuchDate;
    }

    private static DatePiece Plain(DateKind kind, int year, int firstMonth, int firstDay, int lastMonth, int lastDay) =>
        new(kind, DateBound.Of(year, firstMonth, firstDay), DateBound.Of(year, lastMonth, lastDay));

    private static bool TryReadDigits(ReadOnlySpan<char> text, int count, out int number)
    {
        number = 0;
        for (int at = 0; at < count; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                return false;
            }

            number = (number * 10) + (text[at] - '0');
        }

        return true;
    }
}
