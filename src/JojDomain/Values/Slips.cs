using System.Globalization;

namespace JojDomain;

/// <summary>The typing errors that a text of any grammar can have. They are looked for only after the grammar has refused a text.</summary>
internal static class Slips
{
    /// <summary>What is wrong with the text regardless of the grammar, as a clause; null where nothing is.</summary>
    public static string? In(ReadOnlySpan<char> text) => AtEnds(text) ?? WithinIt(text);

    /// <summary>The same for the two ends of the text only, for a grammar that has its own messages about the characters within.</summary>
    public static string? AtEnds(ReadOnlySpan<char> text) =>
        text.IsEmpty ? "it is empty"
        : text.Trim().IsEmpty ? "it has blanks alone"
        : char.IsWhiteSpace(text[0]) ? "a blank or a line break is at its beginning"
        : char.IsWhiteSpace(text[^1]) ? "a blank or a line break is at its end"
        : text.Length > 1 && IsMark(text[0]) && IsMark(text[^1]) ? "quotation marks are around it"
        : text is ['<', .., '>'] ? "angle brackets are around it"
        : null;

    private static string? WithinIt(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            bool isUnseen = char.IsWhiteSpace(character) ? character != ' ' : char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;
            if (isUnseen)
            {
                return string.Create(CultureInfo.InvariantCulture, $"it has the character U+{(int)character:X4}, which {Look(character)}");
            }

            if (char.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber && !char.IsAsciiDigit(character))
            {
                return $"{Shown.Of([character])} is not one of the digits 0 to 9";
            }
        }

        return null;
    }

    private static string Look(char character) => character switch
    {
        '\t' => "is a tab",
        '\n' or '\r' => "is a line break",
        _ => "looks like a blank or like nothing",
    };

    private static bool IsMark(char character) => character is '"' or '\'' or '`' or '\u2018' or '\u2019' or '\u201A' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';
}
