using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain.Engine;

/// <summary>Turns the tokenizer's exception into a problem.</summary>
internal static class BrokenText
{
    private const int MostQuoted = 512;

    /// <summary>The text up to a broken place and a little behind it. The tokenizer may quote all that is left of the text, in messages of which less is shown.</summary>
    public static ReadOnlySpan<byte> UpTo(long place, ReadOnlySpan<byte> text) => text[..(int)Math.Min(text.Length, place + MostQuoted)];

    public static void Note(ReadContext context, ReadOnlySpan<byte> text, JsonException broken)
    {
        if (context.IsStopped)
        {
            return;
        }

        long offset = OffsetOf(text, broken);
        if (IsTooDeep(UpTo(offset, text), context.Limits.Depth, broken))
        {
            context.Note(ProblemCode.TooDeep, $"the text is nested deeper than {context.Limits.Depth}, the most that is read", offset);
        }
        else
        {
            context.Note(ProblemCode.NotJson, Describe(text, offset, broken), offset);
        }
    }

    // The tokenizer tells its reasons apart only in words. One that may go a level deeper fails elsewhere, or not at all, where depth was the reason.
    private static bool IsTooDeep(ReadOnlySpan<byte> text, int depth, JsonException broken)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = depth + 1 });
        try
        {
            while (reader.Read())
            {
                // Only where it ends is of interest.
            }

            return true;
        }
        catch (JsonException deeper)
        {
            return (deeper.LineNumber, deeper.BytePositionInLine) != (broken.LineNumber, broken.BytePositionInLine);
        }
    }

    private static string Describe(ReadOnlySpan<byte> text, long offset, JsonException broken)
    {
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            return "the text is empty";
        }

        if (text is [0, 0, 0, _, ..] or [0, _, 0, ..] or [_, 0, _, 0, ..])
        {
            return "the text is not JSON: it seems to be UTF-16 or UTF-32, and JSON is UTF-8";
        }

        ReadOnlySpan<byte> stop = text[(int)Math.Min(offset, text.Length)..];
        if (stop.StartsWith("//"u8) || stop.StartsWith("/*"u8))
        {
            return "the text is not JSON: a comment stands here, and JSON has none";
        }

        if (stop.StartsWith("“"u8) || stop.StartsWith("”"u8) || stop.StartsWith("„"u8) || stop.StartsWith("«"u8) || stop.StartsWith("'"u8))
        {
            return "the text is not JSON: a string stands between straight double quotation marks, and here is another";
        }

        // The tokenizer appends its own notion of the place, which the problem already carries.
        // Where it goes on to name options, whoever reads a story has none of them.
        string message = Before(" which is not supported in this mode", Before(" LineNumber:", broken.Message));
        return message.StartsWith("Expected depth to be zero", StringComparison.Ordinal)
            ? "the text is not JSON: it ends before its objects and arrays are closed"
            : $"the text is not JSON: {Cut(message).TrimEnd('.')}";
    }

    private static string Before(string end, string message)
    {
        int at = message.IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? message : message[..at];
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
