using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Texts as Mermaid takes them: what it could read as syntax, Markdown, HTML, an icon or an address is written as a numbered character.</summary>
internal static class MermaidText
{
    // The last two begin and end a character in the notation that Mermaid itself has for it.
    private const string Specials = "\"#&<>`\\;%{}[]()|$*_~@^!=ﬂ¶";

    /// <summary>The lines of a label, without its quotation marks.</summary>
    public static string Label(IEnumerable<string> lines) => string.Join("<br/>", lines.Select(SafeText.Plain).Select(Line));

    /// <summary>Whether a text can be the title of a diagram, which Mermaid cleans of what is like HTML and reads no numbered characters in.</summary>
    public static bool IsTitle(string title) => !title.AsSpan().ContainsAny('<', '>', '&');

    /// <summary>The title of a diagram: a quoted text of YAML, for which that of JSON is one.</summary>
    public static string Title(string title) => $"\"{JsonEncodedText.Encode(SafeText.Plain(title), JsonForm.Letters)}\"";

    private static string Line(string text)
    {
        int words = StartOfWords(text);
        int mark = BlockMark(text, words);
        var label = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            if (at < words || at == mark || Specials.Contains(text[at], StringComparison.Ordinal) || IsOfAddress(text, at))
            {
                label.Append(CultureInfo.InvariantCulture, $"#{(int)text[at]};");
            }
            else
            {
                label.Append(text[at]);
            }
        }

        return label.ToString();
    }

    // "fa:fa-car" would be an icon, and "https://" or "www." an address.
    private static bool IsOfAddress(string text, int at) => text[at] switch
    {
        ':' => at + 1 == text.Length || text[at + 1] != ' ',
        '.' => at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static int StartOfWords(string text) => text.AsSpan().IndexOfAnyExcept(' ') is >= 0 and int start ? start : text.Length;

    // Blanks, "- ", "+ " and "1. " begin a block of Markdown; -1 where nothing does.
    private static int BlockMark(string text, int words)
    {
        int digits = text.AsSpan(words).IndexOfAnyExceptInRange('0', '9');
        int mark = words + digits;
        return digits >= 0 && (digits == 0 ? text[mark] is '-' or '+' : text[mark] is '.' or ')') ? mark : -1;
    }
}
