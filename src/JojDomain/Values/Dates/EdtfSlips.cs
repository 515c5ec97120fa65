using System.Buffers;

namespace JojDomain;

/// <summary>Recognises other spellings of dates, such as other orders, separators and words, and states what to write instead.</summary>
internal static class EdtfSlips
{
    private const string YearFirst = "a date has the year first, then month and day, with hyphens, as in 2025-07-28";
    private const string Interval = "the ends of an interval have a slash between them and no blank, as in 2025-07/2026";

    private static readonly SearchValues<char> Dashes = SearchValues.Create("\u2010\u2011\u2012\u2013\u2014\u2015\u2212");
    private static readonly AsciiSet DigitsAndSeparators = new("0123456789/.- ");

    /// <summary>What is wrong with a text that is no date, as a clause; null where the grammar's own message is better.</summary>
    public static string? In(ReadOnlySpan<char> text)
    {
        if (text.Length > EdtfDate.MaximumLength)
        {
            return null;
        }

        return Slips.In(text) ?? OfOrder(text) ?? OfJoints(text) ?? OfWords(text) ?? OfDigits(text);
    }

    // 28/07/2025, 28.7.25, 2025/07/28, 2025.07
    private static string? OfOrder(ReadOnlySpan<char> text)
    {
        int separator = text.IndexOfAny("/.- ");
        if (separator < 0 || DigitsAndSeparators.IndexOfOther(text) >= 0 || text.IndexOf("..", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[(separator + 1)..];
        int second = rest.IndexOf(text[separator]);
        bool hasThree = second > 0 && second <= 2 && rest[(second + 1)..].Length is >= 1 and <= 4 && AsciiSet.IsDigits(rest[(second + 1)..]);
        bool isYearLast = separator is 1 or 2 && (hasThree ? rest[(second + 1)..].Length == 4 || text[separator] != '-' : rest.Length == 4 && AsciiSet.IsDigits(rest));
        bool hasOtherSeparators = separator == 4 && text[separator] is not '-' && (hasThree || (second < 0 && rest.Length <= 2));
        return isYearLast || hasOtherSeparators ? YearFirst : null;
    }

    // 2025-2026, 2025–2026, 2025..2026, 2025 to 2026, 2025; 2026
    private static string? OfJoints(ReadOnlySpan<char> text)
    {
        foreach (string joint in (ReadOnlySpan<string>)[" - ", "--", "..", " to ", " \u2013 ", "\u2013", "\u2014", "-"])
        {
            int at = text.IndexOf(joint, StringComparison.Ordinal);
            if (at == 4 && joint == "-" ? text.Length == 9 && IsDate(text[..4]) && IsDate(text[5..]) : at > 0 && joint != "-" && IsDate(text[..at]) && IsDate(text[(at + joint.Length)..]))
            {
                return Interval;
            }
        }

        int dash = text.IndexOfAny(Dashes);
        if (dash >= 0)
        {
            return $"its hyphen is U+{(int)text[dash]:X4}; it is the ASCII character -";
        }

        int mark = text.IndexOfAny(",;|");
        if (mark < 0 || !IsDate(text[..mark]))
        {
            return null;
        }

        ReadOnlySpan<char> next = text[(mark + 1)..];
        int end = next.IndexOfAny(",;|");
        return IsDate((end < 0 ? next : next[..end]).Trim())
            ? "several dates are in brackets with commas between them: [2025,2026] for one of them, {2025,2026} for all"
            : null;
    }

    private static string? OfWords(ReadOnlySpan<char> text) =>
        text.Contains("unknown", StringComparison.OrdinalIgnoreCase) || text.Contains("open", StringComparison.OrdinalIgnoreCase) ? "an open end of an interval is written .. and an unknown one is left empty, as in 2025/.. and 2025/"
        : NumberSlips.OfApproximation(text) is not null || text.StartsWith("c. ") || text.StartsWith("c.1") || text.StartsWith("c.2") ? "\"about\" is written ~ after the part it is said of, as in 2025~"
        : text.EndsWith("BC", StringComparison.OrdinalIgnoreCase) || text.EndsWith("BCE", StringComparison.OrdinalIgnoreCase) ? "a year before our era is negative, and the year 1 BC is 0000: 44 BC is -0043"
        : text is ['P' or 'p', (>= '0' and <= '9') or 'T', ..] ? "it is a length of time, not a date"
        : text is [_, _, ':', ..] or ['T', _, _, ':', ..] ? "a time of day follows a day, as in 2025-07-28T10:00:00"
        : text.Length == 5 && text[4] == 's' && text[3] == '0' && AsciiSet.IsDigits(text[..4]) ? $"a decade is written {text[..3]}X"
        : text is [_, _, _, _, '-', 'W' or 'w', >= '0' and <= '9', ..] ? "EDTF has no numbers of weeks; a week is the interval of its days, as in 2025-07-21/2025-07-27"
        : text is [_, _, _, _, '-', 'Q' or 'q', >= '1' and <= '4'] && AsciiSet.IsDigits(text[..4]) ? $"a quarter is written with the numbers 33 to 36: this one is {text[..5]}{text[6] - '1' + 33}"
        : text is [_, _, _, _, '-', 'H' or 'h' or 'S' or 's', '1' or '2'] && AsciiSet.IsDigits(text[..4]) ? $"a half-year is written with the numbers 40 and 41: this one is {text[..5]}{text[6] - '1' + 40}"
        : text is [_, _, _, _, '-', _, _, _] && AsciiSet.IsDigits(text[..4]) && AsciiSet.IsDigits(text[5..]) ? "EDTF has no numbers of the days of a year; a day is written with its month, as in 2025-07-28"
        : text is ".." ? "two dots alone are no date; an interval with two open ends is written ../.."
        : HasWord(text) ? $"it has words; {YearFirst}"
        : null;

    private static string? OfDigits(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> unsigned = text[0] == '-' ? text[1..] : text;
        return text is ['+', >= '0' and <= '9', ..] ? "a year has no plus sign"
            : AsciiSet.IsDigits(unsigned) && unsigned.Length > 4 ? "hyphens are between year, month and day, as in 2025-07-28; a year of more than four digits begins with Y, as in Y12025"
            : AsciiSet.IsDigits(unsigned) && unsigned.Length < 4 ? $"a year has four digits, zeros included; this one is {text[..^unsigned.Length]}{unsigned.ToString().PadLeft(4, '0')}"
            : text.IndexOfAny("xu") >= 0 && IsDate(text.ToString().Replace('x', 'X').Replace('u', 'X')) ? "a digit that is not known is written X, a capital"
            : IsDate(text.ToString().ToUpperInvariant()) ? "its letters are capitals"
            : text.Contains(' ') && IsDate(text.ToString().Replace(" ", "", StringComparison.Ordinal)) ? "it has a blank in it"
            : null;
    }

    // The grammar only, which does not call this method again.
    private static bool IsDate(ReadOnlySpan<char> text) => EdtfParser.TryRead(text, null, out _, out _);

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        // X, and u in its place in early drafts of EDTF, are digits.
        int letters = 0;
        foreach (char character in text)
        {
            letters = character is 'X' or 'x' or 'u' ? letters : char.IsLetter(character) ? letters + 1 : 0;
            if (letters == 3)
            {
                return true;
            }
        }

        return false;
    }
}
