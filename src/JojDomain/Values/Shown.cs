using System.Buffers;
using System.Globalization;
using System.Text;

namespace JojDomain;

/// <summary>How a piece of input is shown in a message: quoted, short, and without characters that could disguise it.</summary>
internal static class Shown
{
    private const int Longest = 100;

    // Letters and marks that are drawn as nothing or as a blank (Default_Ignorable_Code_Point of Unicode beside the format characters, and the
    // blank of Braille), as ranges.
    private static readonly (int First, int Last)[] Undrawn =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2800, 0x2800),
        (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xE0000, 0xE0FFF),
    ];

    public static string Of(ReadOnlySpan<char> text) => Cut(text, isQuoted: true);

    /// <summary>The same without quotation marks, for what has its own, such as JSON.</summary>
    public static string Plain(ReadOnlySpan<char> text) => Cut(text, isQuoted: false);

    /// <summary>A text that is neither quoted nor cut, such as a pointer, with every character escaped that could disguise it.</summary>
    public static string Whole(string text)
    {
        var shown = new StringBuilder(text.Length + 8);
        Append(shown, text, isQuoted: false);
        return shown.Length == text.Length ? text : shown.ToString();
    }

    private static string Cut(ReadOnlySpan<char> text, bool isQuoted)
    {
        bool cut = text.Length > Longest;
        ReadOnlySpan<char> kept = cut ? text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] : text;
        string mark = isQuoted ? "\"" : "";
        StringBuilder shown = new StringBuilder(kept.Length + 8).Append(mark);
        Append(shown, kept, isQuoted);
        return shown.Append(mark).Append(cut ? "..." : "").ToString();
    }

    private static void Append(StringBuilder shown, ReadOnlySpan<char> text, bool isQuoted)
    {
        while (!text.IsEmpty)
        {
            bool isRune = Rune.DecodeFromUtf16(text, out Rune rune, out int length) == OperationStatus.Done;
            if (isQuoted && rune.Value is '"' or '\\')
            {
                shown.Append('\\').Append(text[0]);
            }
            else if (isRune && !Hides(rune, isQuoted))
            {
                shown.Append(text[..length]);
            }
            else
            {
                foreach (char unit in text[..length])
                {
                    shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
                }
            }

            text = text[length..];
        }
    }

    // A terminal must not be steered, nor a reader deceived, by text that a message quotes. A quoted text is one that something is wrong with:
    // what looks like nothing, or like a blank and is none, may be the very fault. Running text has such characters rightly, as French has.
    private static bool Hides(Rune rune, bool isQuoted) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.SpaceSeparator => isQuoted && rune.Value != ' ',
        _ => isQuoted && Array.Exists(Undrawn, range => rune.Value >= range.First && rune.Value <= range.Last),
    };
}
