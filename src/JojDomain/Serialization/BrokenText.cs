using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Turns the tokenizer's exception into a problem.</summary>
internal static class BrokenText
{
    public static void Note(ReadContext context, ReadOnlySpan<byte> text, JsonException broken) =>
        context.Note(ProblemCode.NotJson, Describe(text, broken), OffsetOf(text, broken));

    private static string Describe(ReadOnlySpan<byte> text, JsonException broken)
    {
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            return "the text is empty";
        }

        // The tokenizer appends its own notion of the place, which the problem already carries.
        int place = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string message = place < 0 ? broken.Message : broken.Message[..place];
        return message.StartsWith("Expected depth to be zero", StringComparison.Ordinal)
            ? "the text is not JSON: it ends before its objects and arrays are closed"
            : $"the text is not JSON: {Cut(message).TrimEnd('.')}";
    }

    // The tokenizer quotes all that is left of the text where it takes it for a literal.
    private static string Cut(string message)
    {
        int end = message.LastIndexOf("' is an invalid JSON literal", StringComparison.Ordinal);
        return end < 0 ? message : string.Concat(Shown.Of(message.AsSpan(1, end - 1)), message.AsSpan(end + 1));
    }

    private static long OffsetOf(ReadOnlySpan<byte> text, JsonException broken)
    {
        int offset = 0;
        for (long line = broken.LineNumber ?? 0; line > 0; line--)
        {
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (broken.BytePositionInLine ?? 0);
    }
}
