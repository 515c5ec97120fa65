using System.Globalization;
using System.Text;

namespace JojDomain.Cli.Output;

/// <summary>Makes text safe to print: what could steer a terminal, or make a line read differently from what it says, is shown as an escape.</summary>
internal static class SafeText
{
    /// <summary>The text as one line in which a tab, a line end, another control or a bidirectional mark is written <c>\u000a</c>.</summary>
    public static string OneLine(string text) => Escape(text, layoutIsBlank: false);

    /// <summary>The text as running words: its line ends and tabs are blanks, since the layout is ours; the other controls are escapes.</summary>
    public static string Running(string text) => Escape(text, layoutIsBlank: true);

    /// <summary>The same JSON with such characters escaped; line ends between its values stay.</summary>
    public static string Json(string json) => string.Join('\n', json.Split('\n').Select(OneLine));

    /// <summary>At most so many characters of a text; the cut is shown.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int end = 0;
        for (int next = 0; next <= longest; next += StringInfo.GetNextTextElementLength(text, next))
        {
            end = next;
        }

        return $"{text.AsSpan(0, end).TrimEnd()}…";
    }

    private static string Escape(string text, bool layoutIsBlank)
    {
        var safe = new StringBuilder(text.Length);
        for (int index = 0; index < text.Length;)
        {
            bool isRune = Rune.TryGetRuneAt(text, index, out Rune rune);
            int length = isRune ? rune.Utf16SequenceLength : 1;
            if (isRune && !Hides(rune))
            {
                safe.Append(text, index, length);
            }
            else if (layoutIsBlank && text[index] is '\n' or '\r' or '\t')
            {
                safe.Append(text.AsSpan(index).StartsWith("\r\n") ? "" : " ");
            }
            else
            {
                foreach (char unit in text.AsSpan(index, length))
                {
                    safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
                }
            }

            index += length;
        }

        return safe.ToString();
    }

    private static bool Hides(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        // The two joiners belong to the spelling of many languages, and the signs of Arabic numbers are visible.
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x08E2),
        _ => false,
    };
}
