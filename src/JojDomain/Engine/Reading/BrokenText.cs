using System.Buffers;
using System.Globalization;
using System.Text;

namespace JojDomain.Engine;

/// <summary>The problems of texts that are no JSON.</summary>
internal static class BrokenText
{
    // More than a message shows, so that the message marks that it is cut.
    private const int LongestToken = 200;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>The problem of a text that ends too early, or has something that the grammar does not allow there.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="offset">The offset of the first wrong byte; the length of the text where it ends too early.</param>
    /// <param name="expected">What the grammar demands there, such as <c>a value</c>.</param>
    public static BrokenTextException At(ReadOnlySpan<byte> text, int offset, string expected)
    {
        string reason = WhyNoText(text) ?? $"the text is not JSON: {WhyNotAt(text[offset..], expected)}";
        return new(ProblemCode.NotJson, reason, offset);
    }

    /// <summary>The problem of a string that does not end, or contains a control character.</summary>
    public static BrokenTextException InString(ReadOnlySpan<byte> text, int offset)
    {
        string reason = offset == text.Length
            ? "it ends within a string"
            : string.Create(CultureInfo.InvariantCulture, $"a string contains the control character U+{text[offset]:X4}, which is written as \\u{text[offset]:x4} in JSON");
        return new(ProblemCode.NotJson, WhyNoText(text) ?? $"the text is not JSON: {reason}", offset);
    }

    /// <summary>The problem of a wrong escape.</summary>
    public static BrokenTextException InEscape(ReadOnlySpan<byte> text, int offset, string expected) =>
        offset == text.Length ? InString(text, offset) : new(ProblemCode.NotJson, $"the text is not JSON: {Expected(text[offset..], expected)}", offset);

    /// <summary>The problem of a word that begins like a literal and is another.</summary>
    public static BrokenTextException InLiteral(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> literal)
    {
        int offset = start + text[start..].CommonPrefixLength(literal);
        string found = TokenAtStartOf(text[start..]);
        return new(ProblemCode.NotJson, $"the text is not JSON: \"{Encoding.ASCII.GetString(literal)}\" is expected, and {Shown.Of(found)} was found", offset);
    }

    /// <summary>The problem of a text that is nested too deep.</summary>
    public static BrokenTextException TooDeep(int depth, int offset) =>
        new(ProblemCode.TooDeep, $"the text is nested deeper than {depth}, the most that is read", offset);

    private static string? WhyNoText(ReadOnlySpan<byte> text)
    {
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            return "the text is empty";
        }

        return text is [0, 0, 0, _, ..] or [0, _, 0, ..] or [_, 0, _, 0, ..]
            ? "the text is not JSON: it seems to be UTF-16 or UTF-32, and JSON is UTF-8"
            : null;
    }

    private static string WhyNotAt(ReadOnlySpan<byte> stop, string expected)
    {
        if (stop.IsEmpty)
        {
            return "it ends before its objects and arrays are closed";
        }

        if (stop.StartsWith("//"u8) || stop.StartsWith("/*"u8))
        {
            return "a comment is here, and JSON has none";
        }

        return stop.StartsWith("“"u8) || stop.StartsWith("”"u8) || stop.StartsWith("„"u8) || stop.StartsWith("«"u8) || stop.StartsWith("'"u8)
            ? "a string is between straight double quotation marks, and here is another"
            : Expected(stop, expected);
    }

    private static string Expected(ReadOnlySpan<byte> stop, string expected)
    {
        _ = Rune.DecodeFromUtf8(stop, out Rune found, out _);
        return $"{expected} is expected, and {Shown.Of(found.ToString())} was found";
    }

    private static string TokenAtStartOf(ReadOnlySpan<byte> text)
    {
        int length = text.IndexOfAnyExcept(Letters);
        return Encoding.ASCII.GetString(text[..Math.Min(length < 0 ? text.Length : length, LongestToken)]);
    }
}
