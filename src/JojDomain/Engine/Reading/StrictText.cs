using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Makes plain JSON of a text with comments and trailing commas, which a caller's options may allow and ours never do.</summary>
internal static class StrictText
{
    /// <summary>The text itself where it is plain already; otherwise a copy with blanks in their place, so that every offset and every line stays.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> json, JsonReaderOptions allowed)
    {
        if (allowed is { CommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false })
        {
            return json;
        }

        byte[] plain = json.ToArray();
        var reader = new Utf8JsonReader(json, allowed with { CommentHandling = JsonCommentHandling.Allow });
        int end = 0;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.Comment:
                    Blank(plain.AsSpan(start..(int)reader.BytesConsumed));
                    continue;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    plain.AsSpan(end..start).Replace((byte)',', (byte)' ');
                    break;
            }

            end = (int)reader.BytesConsumed;
        }

        return plain;
    }

    // What follows keeps its line.
    private static void Blank(Span<byte> comment)
    {
        foreach (ref byte each in comment)
        {
            each = each is (byte)'\n' or (byte)'\r' ? each : (byte)' ';
        }
    }
}
