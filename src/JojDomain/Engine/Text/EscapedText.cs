using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace JojDomain.Engine;

/// <summary>Decodes the content of a JSON string, with its escapes, which a tokenizer has found to be well-formed.</summary>
/// <remarks>The framework throws an exception for text that is not Unicode, which would be slow for a document of many such texts.</remarks>
internal static class EscapedText
{
    private const int LongEscape = 6;

    /// <summary>Whether the text is Unicode: well-formed UTF-8 in which no escape is half of a surrogate pair.</summary>
    public static bool IsUnicode(ReadOnlySpan<byte> escaped)
    {
        if (!Utf8.IsValid(escaped))
        {
            return false;
        }

        for (int escape = escaped.IndexOf((byte)'\\'); escape >= 0; escape = escaped.IndexOf((byte)'\\'))
        {
            escaped = escaped[escape..];
            if (!TryReadEscape(ref escaped, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Decodes a text into characters; false when it is not Unicode.</summary>
    /// <param name="escaped">The text with its escapes.</param>
    /// <param name="characters">Room for as many characters as it has bytes.</param>
    /// <param name="written">How many there are.</param>
    public static bool TryDecode(ReadOnlySpan<byte> escaped, Span<char> characters, out int written)
    {
        written = 0;
        while (true)
        {
            ReadOnlySpan<byte> plain = PlainAtStartOf(escaped);
            bool isUnicode = TryDecodePlain(plain, characters[written..], out int more);
            written += more;
            escaped = escaped[plain.Length..];
            if (!isUnicode || escaped.IsEmpty)
            {
                return isUnicode;
            }

            if (!TryReadEscape(ref escaped, out Rune rune))
            {
                return false;
            }

            written += rune.EncodeToUtf16(characters[written..]);
        }
    }

    /// <summary>Decodes text without escapes; false when it is not well-formed UTF-8.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="characters">Room for as many characters as it has bytes.</param>
    /// <param name="written">How many there are.</param>
    public static bool TryDecodePlain(ReadOnlySpan<byte> utf8, Span<char> characters, out int written) =>
        Utf8.ToUtf16(utf8, characters, out _, out written, replaceInvalidSequences: false) == OperationStatus.Done;

    /// <summary>Decodes a text into UTF-8; false when it is not Unicode.</summary>
    /// <param name="escaped">The text with its escapes.</param>
    /// <param name="utf8">Room for as many bytes as the text has.</param>
    /// <param name="written">How many there are.</param>
    public static bool TryDecode(ReadOnlySpan<byte> escaped, Span<byte> utf8, out int written)
    {
        written = 0;
        if (!Utf8.IsValid(escaped))
        {
            return false;
        }

        while (true)
        {
            ReadOnlySpan<byte> plain = PlainAtStartOf(escaped);
            plain.CopyTo(utf8[written..]);
            written += plain.Length;
            escaped = escaped[plain.Length..];
            if (escaped.IsEmpty)
            {
                return true;
            }

            if (!TryReadEscape(ref escaped, out Rune rune))
            {
                return false;
            }

            written += rune.EncodeToUtf8(utf8[written..]);
        }
    }

    private static ReadOnlySpan<byte> PlainAtStartOf(ReadOnlySpan<byte> escaped) =>
        escaped.IndexOf((byte)'\\') is int escape and >= 0 ? escaped[..escape] : escaped;

    // Reads the escape at the start of the text, or two that are a surrogate pair; false where half of a pair is missing.
    private static bool TryReadEscape(ref ReadOnlySpan<byte> escaped, out Rune rune)
    {
        byte kind = escaped[1];
        if (kind != 'u')
        {
            escaped = escaped[2..];
            rune = new Rune((char)(kind switch
            {
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                _ => kind,
            }));
            return true;
        }

        char unit = UnitOf(escaped);
        escaped = escaped[LongEscape..];
        if (!char.IsHighSurrogate(unit) || !escaped.StartsWith("\\u"u8))
        {
            return Rune.TryCreate(unit, out rune);
        }

        bool isPair = Rune.TryCreate(unit, UnitOf(escaped), out rune);
        escaped = isPair ? escaped[LongEscape..] : escaped;
        return isPair;
    }

    private static char UnitOf(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape[2..LongEscape], out ushort unit, out _, 'x') ? (char)unit : default;
}
