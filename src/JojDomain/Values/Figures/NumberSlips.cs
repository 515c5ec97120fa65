using System.Buffers;
using System.Globalization;

namespace JojDomain;

/// <summary>Recognises other spellings of numbers and of the signs of a figure, and states what to write instead.</summary>
internal static class NumberSlips
{
    /// <summary>The message for a range in another spelling.</summary>
    public const string Range = "a range has two points between its numbers, as in 2..3";

    // Dashes that word processors insert in place of the ASCII hyphen.
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2212";

    private static readonly AsciiSet Exponent = new("+-0123456789");
    private static readonly SearchValues<char> Grouped = SearchValues.Create(",.' _\u20190123456789");

    /// <summary>What is wrong with a text that is not a number, as a clause; null where nothing more specific is known.</summary>
    public static string? In(ReadOnlySpan<char> text) => Slips.In(text) ?? OfSigns(text) ?? OfDigits(text);

    /// <summary>The message for a text that begins with a word or a sign for "about"; null for any other text.</summary>
    public static string? OfApproximation(ReadOnlySpan<char> text) =>
        text[0] is '\u2248' or '\u2243' || StartsWithWord(text, "about", "approx", "approximately", "around", "ca", "circa", "some", "environ")
            ? "\"about\" is written ~ before the number, as in ~3"
            : null;

    private static string? OfSigns(ReadOnlySpan<char> text) =>
        OfApproximation(text) is { } approximation ? approximation
        : text[0] == '\u2265' || text.StartsWith("=>") || text[^1] == '+' ? "\"at least\" is written >= before the number, as in >=5"
        : text[0] == '\u2264' || text.StartsWith("=<") ? "\"at most\" is written <= before the number, as in <=5"
        : text[^1] == '~' ? "the sign ~ is before the number, as in ~3"
        : text[0] == '+' ? "a number has no plus sign"
        : Dashes.Contains(text[0], StringComparison.Ordinal) ? "the minus sign is the ASCII character -"
        : text.EndsWith("%") ? "the sign % is no part of a number"
        : null;

    private static string? OfDigits(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> unsigned = text[0] == '-' ? text[1..] : text;
        if (unsigned.IsEmpty || !char.IsAsciiDigit(unsigned[0]))
        {
            return unsigned is ['.' or ',', >= '0' and <= '9', ..] && AsciiSet.IsDigits(unsigned[1..]) ? $"a digit is before the point, as in 0.{unsigned[1..]}"
                : unsigned.ContainsAnyInRange('0', '9') ? OfLetters(unsigned)
                : null;
        }

        int end = unsigned.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> rest = unsigned[end..];
        return rest is "." ? "a digit follows the point, where there is one"
            : rest.StartsWith("...") || rest.StartsWith(" .. ") || rest.StartsWith(" to ") || rest.StartsWith(" - ") || rest is ['-', >= '0' and <= '9', ..] || Dashes.Contains(rest[0], StringComparison.Ordinal) ? Range
            : rest is ['e' or 'E', ..] && Exponent.IndexOfOther(rest[1..]) < 0 ? "a number has no exponent"
            : !rest.ContainsAnyExcept(Grouped) ? "a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5"
            : OfLetters(unsigned);
    }

    private static string? OfLetters(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol)
            {
                return "a number has no letters and no sign of a currency or unit";
            }
        }

        return null;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        foreach (string word in words)
        {
            if (text[..end].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
