using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace JojDomain.Engine;

/// <content>What is larger than it may be, and what is so large that it is read with care for memory.</content>
internal ref partial struct DocumentReader
{
    /// <summary>Ends the reading, as the tokenizer ends that of a broken text: the document is larger here than its limits allow.</summary>
    [DoesNotReturn]
    public readonly void Stop(string message) => throw new BrokenTextException(ProblemCode.TooLarge, message, Json.TokenStartIndex);

    /// <summary>Ends the reading at a string that is longer than it may be.</summary>
    public readonly void CheckLength(ReadOnlySpan<byte> text)
    {
        if (text.Length > Context.Limits.LongestText)
        {
            Stop($"the text has {text.Length} bytes, and at most {Context.Limits.LongestText} are read");
        }
    }

    /// <summary>The string the reader is on, decoded where it stays: characters beside it would take twice its room, or more.</summary>
    private readonly bool TryGetLongText([NotNullWhen(true)] out string? text)
    {
        text = TryGetUtf8(out ReadOnlySpan<byte> utf8) ? Encoding.UTF8.GetString(utf8) : null;
        return text is not null;
    }

    /// <summary>The UTF-8 of the string the reader is on, without its escapes and valid until the next call; false when it is not well-formed Unicode.</summary>
    private readonly bool TryGetUtf8(out ReadOnlySpan<byte> utf8)
    {
        utf8 = Json.ValueSpan;
        CheckLength(utf8);
        return (Json.ValueIsEscaped ? TryUnescape(out utf8) : Utf8.IsValid(utf8)) || NotUnicode();
    }

    // The same of a string with escapes; that it is not Unicode is reported by the caller.
    private readonly bool TryUnescape(out ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> escaped = Json.ValueSpan;
        CheckLength(escaped);
        Span<byte> room = MemoryMarshal.AsBytes(Context.Scratch((escaped.Length + 1) / 2).AsSpan());
        bool isUnicode = EscapedText.TryDecode(escaped, room, out int written);
        utf8 = room[..written];
        return isUnicode;
    }
}
