using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JojDomain;

/// <summary>Reads a day with a time of day: <c>1985-04-12T23:20:30</c>, with <c>Z</c>, <c>-04</c>, <c>+04:30</c> or nothing after it.</summary>
internal static class EdtfTimeParser
{
    private const int TimeLength = 8;
    private const int MinutesLength = 5;

    // No clock on earth is set further from UTC, to the east and to the west.
    private const int MostOffsetHours = 14;
    private const int MostHoursWest = 12;
    private const int SecondsOfHour = 3_600;
    private const int SecondsOfDay = 24 * SecondsOfHour;

    public static bool TryRead(ReadOnlySpan<char> text, out DatePiece piece, [NotNullWhen(false)] out string? fault)
    {
        int separator = text.IndexOf('T');
        if (!EdtfParser.TryReadDate(text[..separator], out piece, out fault))
        {
            return false;
        }

        if (piece.Kind != DateKind.Day || piece.IsQualified || text[..separator].Contains('X'))
        {
            fault = "a time of day follows a day without qualifiers or unspecified digits only";
            return false;
        }

        fault = TimeFault(text[(separator + 1)..], out _, out _);
        piece = new DatePiece(DateKind.DateTime, piece.Earliest, piece.Latest);
        return fault is null;
    }

    /// <summary>The second that a valid date-time states, counted on its own clock, or at UTC if it has an offset.</summary>
    public static (long Second, bool HasOffset) MomentOf(ReadOnlySpan<char> text, DateBound day)
    {
        _ = TimeFault(text[(text.IndexOf('T') + 1)..], out int seconds, out int? offset);
        long days = GregorianDays.Since(day.Code >> 9, (day.Code >> 5) & 15, day.Code & 31);
        return ((days * SecondsOfDay) + seconds - (offset ?? 0), offset is not null);
    }

    /// <summary>From which to which day, counted from the one that is written, a valid date-time may be for somebody whose zone is not known.</summary>
    public static (int First, int Last) DaysAround(ReadOnlySpan<char> text)
    {
        _ = TimeFault(text[(text.IndexOf('T') + 1)..], out int seconds, out int? offset);
        if (offset is not { } ahead)
        {
            return (0, seconds / SecondsOfDay);
        }

        // 24:00:00 is the last moment of one day too.
        int atUtc = seconds - ahead;
        int before = seconds == SecondsOfDay ? 1 : 0;
        return (FloorDays(atUtc - before - (MostHoursWest * SecondsOfHour)), FloorDays(atUtc + (MostOffsetHours * SecondsOfHour)));
    }

    private static int FloorDays(int seconds) => (int)Math.Floor((double)seconds / SecondsOfDay);

    private static string? TimeFault(ReadOnlySpan<char> text, out int seconds, out int? offset)
    {
        seconds = 0;
        offset = null;
        if (text.Length < TimeLength || text[2] != ':' || text[5] != ':'
            || !TryReadPair(text, out int hour) || !TryReadPair(text[3..], out int minute) || !TryReadPair(text[6..], out int second))
        {
            bool hasMinutes = text.Length >= MinutesLength && text[2] == ':' && TryReadPair(text, out _) && TryReadPair(text[3..], out _);
            return hasMinutes && (text.Length == MinutesLength || text[MinutesLength] != ':') ? "the time has no seconds; it is written hh:mm:ss" : "the time is not hh:mm:ss";
        }

        bool endOfDay = hour == 24 && minute == 0 && second == 0;
        if (!endOfDay && (hour > 23 || minute > 59 || second > 59))
        {
            return string.Create(CultureInfo.InvariantCulture, $"the time {hour:00}:{minute:00}:{second:00} is not 00:00:00 to 23:59:59, nor 24:00:00");
        }

        seconds = (((hour * 60) + minute) * 60) + second;
        return OffsetFault(text[TimeLength..], out offset);
    }

    private static string? OffsetFault(ReadOnlySpan<char> text, out int? offset)
    {
        offset = null;
        if (text.IsEmpty)
        {
            return null;
        }

        if (text is "Z")
        {
            offset = 0;
            return null;
        }

        int minutes = 0;
        bool wellFormed = text[0] is '+' or '-' && TryReadPair(text[1..], out int hours)
            && (text.Length == 3 || (text.Length == 6 && text[3] == ':' && TryReadPair(text[4..], out minutes)));
        if (!wellFormed)
        {
            return text[0] is '.' or ',' ? $"{Shown.Of(text)} follows the seconds, of which EDTF has no parts"
                : $"{Shown.Of(text)} after the time is not Z, an offset in hours, or one in hours and minutes such as +04:30";
        }

        _ = TryReadPair(text[1..], out hours);
        int total = (hours * 60) + minutes;
        if (minutes > 59 || total > MostOffsetHours * 60)
        {
            return $"the offset {text} is beyond 14:00 or has more than 59 minutes";
        }

        if (total == 0 && text[0] == '-')
        {
            return "an offset of zero is Z or +00:00";
        }

        offset = (text[0] == '-' ? -total : total) * 60;
        return null;
    }

    private static bool TryReadPair(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length < 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }

        number = ((text[0] - '0') * 10) + (text[1] - '0');
        return true;
    }
}
