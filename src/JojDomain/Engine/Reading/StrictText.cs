using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Makes plain JSON of a text with comments and trailing commas, which the options of a user's serialiser may allow.</summary>
internal static class StrictText
{
    /// <summary>The text itself where the options allow neither; otherwise a copy with blanks in their place, so that offsets and lines are the same.</summary>
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

    // Line feeds stay, so that what follows is on the same line.
    private static void Blank(Span<byte> comment)
    {
        foreach (ref byte each in comment)
        {
            each = each is (byte)'\n' or (byte)'\r' ? each : (byte)' ';
        }
    }
}
