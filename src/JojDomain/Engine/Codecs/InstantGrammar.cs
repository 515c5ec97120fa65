using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace JojDomain.Engine;

/// <summary>
/// Reads an instant in every spelling of RFC 3339, and in years before 0 as well. An offset is converted: it is no part of an instant.
/// </summary>
/// <remarks>NodaTime's pattern of all instants loads every calendar, and its reasons do not help the author of a document.</remarks>
internal static class InstantGrammar
{
    /// <summary>The grammar as a regular expression; the lengths of months and the first and the last instant are left to the code.</summary>
    public const string Pattern =
        @"^-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?"
        + "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";

    private const string Example = "2025-08-01T09:30:00Z";
    private const string Layout = "0000-00-00T00:00:00";
    private const string OffsetLayout = "+00:00";
    private const int DateLength = 10;
    private const int MinutesEnd = 16;
    private const int MostDigitsOfSecond = 9;
    private const int SecondsOfMinute = 60;
    private const int SecondsOfHour = 3_600;
    private const int SecondsOfDay = 86_400;
    private const long DaysBeforeUnix = 719_528;

    /// <summary>Reads an instant; on failure the reason is a clause that shows the text and says what is wrong.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Instant value, [NotNullWhen(false)] out string? reason)
    {
        reason = Fault(text, out value) is { } fault ? $"{Shown.Of(text)} is not an instant: {fault}" : null;
        return reason is null;
    }

    private static string? Fault(ReadOnlySpan<char> text, out Instant value)
    {
        value = default;
        bool isNegative = text.StartsWith('-');
        ReadOnlySpan<char> unsigned = isNegative ? text[1..] : text;
        if (!TextLayout.Has(unsigned, Layout))
        {
            return FaultOfLayout(unsigned);
        }

        int year = TextLayout.Number(unsigned[..4]);
        if (isNegative && year == 0)
        {
            return "there is no year -0000; the year 0 is 0000";
        }

        year = isNegative ? -year : year;
        (int month, int day) = (TextLayout.Number(unsigned[5..7]), TextLayout.Number(unsigned[8..10]));
        (int hour, int minute, int second) = (TextLayout.Number(unsigned[11..13]), TextLayout.Number(unsigned[14..16]), TextLayout.Number(unsigned[17..19]));
        if ((FaultOfDate(year, month, day) ?? FaultOfTime(hour, minute, second)) is { } badTime)
        {
            return badTime;
        }

        ReadOnlySpan<char> rest = unsigned[Layout.Length..];
        if (FaultOfFraction(ref rest, out int nanoseconds) is { } badFraction)
        {
            return badFraction;
        }

        if (FaultOfOffset(rest, out int offset) is { } badOffset)
        {
            return badOffset;
        }

        long days = GregorianDays.Since(year, month, day) - DaysBeforeUnix;
        long seconds = (days * SecondsOfDay) + (hour * SecondsOfHour) + (minute * SecondsOfMinute) + second - offset;
        if (seconds < Instant.MinValue.ToUnixTimeSeconds() || seconds > Instant.MaxValue.ToUnixTimeSeconds())
        {
            return "it is not within -9998-01-01T00:00:00Z and 9999-12-31T23:59:59.999999999Z, the first and the last instant that can be held";
        }

        value = Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanoseconds);
        return null;
    }

    private static string FaultOfLayout(ReadOnlySpan<char> text) =>
        text.IsEmpty ? $"it is empty; an instant is written like {Example}"
        : EdtfCalendarParser.TryReadPlain(text, out _) ? $"it is a date without a time of day; an instant is written like {Example}"
        : text.Length > DateLength && text[DateLength] == ' ' && TextLayout.Has(text, Layout.AsSpan(0, DateLength)) ? "a T is between the date and the time of day, not a blank"
        : TextLayout.Has(text, Layout.AsSpan(0, MinutesEnd)) && (text.Length == MinutesEnd || text[MinutesEnd] != ':') ? $"it has no seconds; an instant is written like {Example}"
        : $"it has not the form of {Example}, with digits 0 to 9 and an offset such as +02:00 in place of Z where there is one";

    private static string? FaultOfDate(int year, int month, int day)
    {
        if (month is < 1 or > 12)
        {
            return string.Create(CultureInfo.InvariantCulture, $"month {month:00} is not 01 to 12");
        }

        int days = GregorianDays.InMonth(year, month);
        return day >= 1 && day <= days
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"day {day:00} is not 01 to {days:00}, the days of {year:0000;-0000}-{month:00}");
    }

    private static string? FaultOfTime(int hour, int minute, int second) =>
        second == SecondsOfMinute && hour < 24 && minute < 60 ? "second 60 is a leap second, which an instant cannot represent; write the second before it or after it"
        : hour == 24 && minute == 0 && second == 0 ? "24:00:00 is written 00:00:00 of the next day"
        : hour > 23 || minute > 59 || second > 59 ? string.Create(CultureInfo.InvariantCulture, $"the time {hour:00}:{minute:00}:{second:00} is not 00:00:00 to 23:59:59")
        : null;

    // Takes a point and the digits after it, where there are any.
    private static string? FaultOfFraction(ref ReadOnlySpan<char> rest, out int nanoseconds)
    {
        nanoseconds = 0;
        if (rest.StartsWith(','))
        {
            return "a point is before the digits of a second, not a comma";
        }

        if (!rest.StartsWith('.'))
        {
            return null;
        }

        int end = rest[1..].IndexOfAnyExceptInRange('0', '9');
        int count = end < 0 ? rest.Length - 1 : end;
        if (count is 0 or > MostDigitsOfSecond)
        {
            return count == 0 ? "no digit of a second follows the point" : $"it has {count} digits after the point of the seconds, and an instant has at most {MostDigitsOfSecond}";
        }

        nanoseconds = TextLayout.Number(rest[1..(count + 1)]);
        for (int digits = count; digits < MostDigitsOfSecond; digits++)
        {
            nanoseconds *= 10;
        }

        rest = rest[(count + 1)..];
        return null;
    }

    // In RFC 3339 -00:00 means that the local offset is not known. The instant is the same as with Z.
    private static string? FaultOfOffset(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        if (text is "Z" or "z")
        {
            return null;
        }

        if (text.IsEmpty)
        {
            return "it has neither Z nor an offset such as +02:00 at its end, without which it is not known which moment it is";
        }

        if (text[0] is not ('+' or '-') || !TextLayout.Has(text[1..], OffsetLayout.AsSpan(1)) || text.Length != OffsetLayout.Length)
        {
            return $"{Shown.Of(text)} after the time is not Z or an offset in hours and minutes such as +02:00";
        }

        (int hours, int minutes) = (TextLayout.Number(text[1..3]), TextLayout.Number(text[4..6]));
        if (hours > 23 || minutes > 59)
        {
            return $"the offset {text} is beyond 23:59 or has more than 59 minutes";
        }

        seconds = ((hours * SecondsOfHour) + (minutes * SecondsOfMinute)) * (text[0] == '-' ? -1 : 1);
        return null;
    }
}
