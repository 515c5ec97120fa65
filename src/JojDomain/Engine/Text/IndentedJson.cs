using System.Buffers;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// Indents compact JSON by two spaces a level; an empty object or array stays in one line. Every token keeps its spelling, which a
/// <see cref="Utf8JsonWriter"/> would replace by its own.
/// </summary>
internal static class IndentedJson
{
    private const int Step = 2;

    public static void Write(ReadOnlySpan<byte> json, IBufferWriter<byte> target)
    {
        var reader = new Utf8JsonReader(json);
        JsonTokenType before = JsonTokenType.None;
        while (reader.Read())
        {
            JsonTokenType token = reader.TokenType;
            bool opens = before is JsonTokenType.StartObject or JsonTokenType.StartArray;
            bool closes = token is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (before == JsonTokenType.PropertyName)
            {
                target.Write(": "u8);
            }
            else if (before != JsonTokenType.None && !(opens && closes))
            {
                target.Write(opens || closes ? "\n"u8 : ",\n"u8);
                Indent(target, reader.CurrentDepth);
            }

            target.Write(TokenOf(json, in reader));
            before = token;
        }
    }

    // A name is followed by its colon, which the reader counts as part of the token.
    private static ReadOnlySpan<byte> TokenOf(ReadOnlySpan<byte> json, in Utf8JsonReader reader) => reader.TokenType == JsonTokenType.PropertyName
        ? json.Slice((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2)
        : json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];

    private static void Indent(IBufferWriter<byte> target, int depth)
    {
        int length = depth * Step;
        target.GetSpan(length)[..length].Fill((byte)' ');
        target.Advance(length);
    }
}
