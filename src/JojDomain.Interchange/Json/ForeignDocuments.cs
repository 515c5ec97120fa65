using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Reads the JSON documents of a foreign file: one, or one on each line of JSON Lines.</summary>
internal static class ForeignDocuments
{
    /// <summary>The documents, which are read as they are asked for; each is to be disposed of before the next.</summary>
    /// <remarks>A file is JSON Lines where its first line is a whole JSON object and is not the last: nothing but that line is in memory then.</remarks>
    public static IEnumerable<ForeignDocument> Read(Stream stream)
    {
        var lines = new LineReader(stream);
        ReadOnlyMemory<byte> first = lines.Next() ?? default;
        ReadOnlyMemory<byte>? second = IsWhole(first) ? lines.Next() : null;
        if (second is null)
        {
            yield return ForeignDocument.Read(lines.WithRest(first));
            yield break;
        }

        long before = 0;
        int number = 1;
        foreach (ReadOnlyMemory<byte> line in Lines(first, second.Value, lines))
        {
            if (!line.Trim(Blanks).IsEmpty)
            {
                yield return ForeignDocument.ReadLine(line.TrimEnd(Blanks), number, before);
            }

            before += new ForeignText(line).Length;
            number++;
        }
    }

    /// <summary>Whether a line is a whole JSON object.</summary>
    public static bool IsWhole(ReadOnlyMemory<byte> line)
    {
        var reader = new Utf8JsonReader(line.Span, isFinalBlock: true, default);
        try
        {
            return reader.Read() && reader.TokenType is JsonTokenType.StartObject && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second, LineReader rest)
    {
        yield return first;
        for (ReadOnlyMemory<byte>? line = second; line is { } one; line = rest.Next())
        {
            yield return one;
        }
    }

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;
}
