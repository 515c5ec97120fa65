using System.Buffers;
using System.Globalization;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Makes text safe to print: characters that could control a terminal, or change how a line reads, are shown as escapes.</summary>
internal static class SafeText
{
    // Characters that are printed unchanged and written from left to right; most texts have no others.
    private static readonly SearchValues<char> Visible =
        SearchValues.Create([.. Enumerable.Range(' ', 0x0250 - ' ').Select(static value => (char)value).Where(static letter => !Hides(new Rune(letter))), .. "–—‘’“”…•€"]);

    /// <summary>Begins a text whose direction is that of its own first letter (first strong isolate).</summary>
    public const char IsolateStart = '\u2068';

    /// <summary>Ends such a text (pop directional isolate).</summary>
    public const char IsolateEnd = '\u2069';

    // The characters of interlinear annotations (Unicode, 23.8) mark the notes. In a text of a story they are escaped, so that it can contain no note.
    internal const char NoteStart = '\uFFF9';
    internal const char NoteEnd = '\uFFFA';
    internal const char NotedEnd = '\uFFFB';

    // No language tag begins with it.
    internal const char ReferenceMark = '#';

    /// <summary>The text as one line in which a tab, a line end, another control or a bidirectional mark is written <c>\u000a</c>.</summary>
    public static string OneLine(string text) => Escape(text, layoutIsBlank: false);

    /// <summary>The text as running words: line ends and tabs become blanks, and other controls become escapes.</summary>
    public static string Running(string text) => Escape(text, layoutIsBlank: true);

    /// <summary>
    /// A text of a story within other words: running words, isolated where a part of it is written from right to left (Unicode Standard Annex 9), so that it does not change the order of the
    /// words beside it.
    /// </summary>
    public static string Foreign(string text)
    {
        string running = Running(text);
        return running.AsSpan().ContainsAnyExcept(Visible) && running.EnumerateRunes().Any(IsRightToLeft) ? $"{IsolateStart}{running}{IsolateEnd}" : running;
    }

    /// <summary>The same with a note of its language, for a writer that can show it; <see cref="Plain"/> removes the note.</summary>
    public static string Foreign(string text, LanguageTag? language) =>
        language is null ? Foreign(text) : $"{NoteStart}{language}{NoteEnd}{Foreign(text)}{NotedEnd}";

    /// <summary>The id of a claim, with a note that it is one, for a writer that can link to the claim; <see cref="Plain"/> removes the note.</summary>
    public static string Reference(Id<Claim> claim) => $"{NoteStart}{ReferenceMark}{claim}{NoteEnd}{claim}{NotedEnd}";

    /// <summary>A text of the model without the notes in it.</summary>
    public static string Plain(string text)
    {
        if (!text.Contains(NoteStart, StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            index = text[index] == NoteStart ? text.IndexOf(NoteEnd, index) : index;
            plain.Append(text[index] is NoteEnd or NotedEnd ? "" : text[index].ToString());
        }

        return plain.ToString();
    }

    /// <summary>Running words, with the isolates that are already in them.</summary>
    public static string Laid(string text) => Escape(text, layoutIsBlank: true, keepsIsolates: true);

    /// <summary>The same JSON with such characters escaped; line ends between its values are kept.</summary>
    public static string Json(string json) => string.Join('\n', json.Split('\n').Select(OneLine));

    /// <summary>The beginning of a text, with a mark where it is cut.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        return $"{text.AsSpan(0, EndWithin(text, longest)).TrimEnd()}…";
    }

    /// <summary>The beginning of words that are quoted, cut between two words where there are blanks, with the mark of an editor: three dots alone could be the source's own.</summary>
    public static string Excerpt(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int blank = text.AsSpan(0, longest + 1).LastIndexOfAny(" \t\r\n");
        return $"{text.AsSpan(0, blank > 0 ? blank : EndWithin(text, longest)).TrimEnd()} […]";
    }

    private static string Escape(string text, bool layoutIsBlank, bool keepsIsolates = false)
    {
        if (!text.AsSpan().ContainsAnyExcept(Visible))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        for (int index = 0; index < text.Length;)
        {
            bool isRune = Rune.TryGetRuneAt(text, index, out Rune rune);
            int length = isRune ? rune.Utf16SequenceLength : 1;
            if (isRune && (!Hides(rune) || (keepsIsolates && rune.Value is IsolateStart or IsolateEnd)))
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

    // The end of the last whole character.
    private static int EndWithin(string text, int longest)
    {
        int end = 0;
        for (int next = 0; next <= longest; next += StringInfo.GetNextTextElementLength(text, next))
        {
            end = next;
        }

        return end;
    }

    // The blocks of scripts that are written from right to left (Unicode Standard Annex 9, default classes R and AL).
    private static bool IsRightToLeft(Rune rune) => rune.Value
        is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
