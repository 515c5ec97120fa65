using System.Globalization;
using System.Text;

namespace JojDomain;

/// <summary>How a piece of input is shown in a message: quoted, short, and without characters that could disguise it.</summary>
internal static class Shown
{
    private const int Longest = 100;

    public static string Of(ReadOnlySpan<char> text) => Cut(text, isQuoted: true);

    /// <summary>The same without quotation marks, for what has its own, such as JSON.</summary>
    public static string Plain(ReadOnlySpan<char> text) => Cut(text, isQuoted: false);

    private static string Cut(ReadOnlySpan<char> text, bool isQuoted)
    {
        bool cut = text.Length > Longest;
        ReadOnlySpan<char> kept = cut ? text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] : text;
        string mark = isQuoted ? "\"" : "";
        var shown = new StringBuilder(kept.Length + 8).Append(mark);
        foreach (char character in kept)
        {
            if (isQuoted && character is ('"' or '\\'))
            {
                shown.Append('\\').Append(character);
            }
            else if (Hides(character))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                shown.Append(character);
            }
        }

        return shown.Append(mark).Append(cut ? "..." : "").ToString();
    }

    /// <summary>A text that is neither quoted nor cut, such as a pointer, with every character escaped that could disguise it.</summary>
    public static string Whole(string text)
    {
        StringBuilder? shown = null;
        for (int index = 0; index < text.Length; index++)
        {
            if (Hides(text[index]))
            {
                shown ??= new StringBuilder(text, 0, index, text.Length + 8);
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[index]:x4}");
            }
            else
            {
                shown?.Append(text[index]);
            }
        }

        return shown?.ToString() ?? text;
    }

    // A terminal must not be steered, nor a reader deceived, by text that a message quotes.
    private static bool Hides(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
