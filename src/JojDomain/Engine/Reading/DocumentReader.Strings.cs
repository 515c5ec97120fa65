using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace JojDomain.Engine;

/// <content>Strings: decoded, and checked to be Unicode and no longer than allowed.</content>
internal ref partial struct DocumentReader
{
    private const int LongestInScratch = 64 * 1024;

    /// <summary>The string that the reader is on; false when it is not well-formed Unicode.</summary>
    public bool TryGetText([NotNullWhen(true)] out string? text)
    {
        ReadOnlySpan<byte> bytes = Json.ValueSpan;
        if (!Json.ValueIsEscaped && Json.ValueIsAscii)
        {
            // Decoding as Latin-1 widens the bytes without checking them. For ASCII that is right, and the tokenizer has found that it is ASCII.
            CheckLength(bytes);
            text = Encoding.Latin1.GetString(bytes);
            return true;
        }

        if (bytes.Length > LongestInScratch)
        {
            return TryGetLongText(out text);
        }

        text = TryGetCharacters(out ReadOnlySpan<char> characters) ? characters.ToString() : null;
        return text is not null;
    }

    /// <summary>The characters of the value that the reader is on, valid until the next call; false, with an error, when it is not a string or not well-formed Unicode.</summary>
    /// <param name="expected">The value that is expected, for the message.</param>
    /// <param name="characters">The characters.</param>
    public bool TryReadCharacters(string expected, out ReadOnlySpan<char> characters)
    {
        if (Json.TokenType == JsonTokenType.String)
        {
            return TryGetCharacters(out characters);
        }

        characters = default;
        return WrongType<string>(expected, out _);
    }

    /// <summary>The characters of the string that the reader is on, valid until the next call; false when it is not well-formed Unicode.</summary>
    public bool TryGetCharacters(out ReadOnlySpan<char> characters)
    {
        ReadOnlySpan<byte> bytes = Json.ValueSpan;
        CheckLength(bytes);
        char[] scratch = Context.Scratch(bytes.Length);
        bool isUnicode = Json.ValueIsEscaped ? EscapedText.TryDecode(bytes, scratch, out int written) : EscapedText.TryDecodePlain(bytes, scratch, out written);
        characters = scratch.AsSpan(0, written);
        return isUnicode || NotUnicode();
    }

    /// <summary>Ends the reading at a string that is longer than it may be.</summary>
    public readonly void CheckLength(ReadOnlySpan<byte> text)
    {
        if (text.Length > Context.Limits.LongestText)
        {
            Stop($"the text has {text.Length} bytes, and at most {Context.Limits.LongestText} are read");
        }
    }

    /// <summary>The string that the reader is on, decoded without characters in the scratch buffer, which would take twice its room or more.</summary>
    private readonly bool TryGetLongText([NotNullWhen(true)] out string? text)
    {
        text = TryGetUtf8(out ReadOnlySpan<byte> utf8) ? Encoding.UTF8.GetString(utf8) : null;
        return text is not null;
    }

    /// <summary>The UTF-8 of the string that the reader is on, without its escapes and valid until the next call; false when it is not well-formed Unicode.</summary>
    private readonly bool TryGetUtf8(out ReadOnlySpan<byte> utf8)
    {
        utf8 = Json.ValueSpan;
        CheckLength(utf8);
        return (Json.ValueIsEscaped ? TryUnescape(out utf8) : Utf8.IsValid(utf8)) || NotUnicode();
    }

    // The UTF-8 of a string with escapes. Where it is not Unicode, the caller reports it.
    private readonly bool TryUnescape(out ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> escaped = Json.ValueSpan;
        CheckLength(escaped);
        Span<byte> room = MemoryMarshal.AsBytes(Context.Scratch((escaped.Length + 1) / 2).AsSpan());
        bool isUnicode = EscapedText.TryDecode(escaped, room, out int written);
        utf8 = room[..written];
        return isUnicode;
    }

    private readonly bool NotUnicode()
    {
        Fail(ProblemCode.NotUnicode, "the text is not well-formed Unicode: it contains invalid UTF-8 or half of a surrogate pair");
        return false;
    }
}
