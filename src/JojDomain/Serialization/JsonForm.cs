using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Brings what the engine writes to where it is wanted: a buffer, or somebody's writer with its own indentation.</summary>
internal static class JsonForm
{
    /// <summary>For people: two spaces, and é as é. The output is JSON and not made to stand inside HTML.</summary>
    public static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Write<T>(Codec<T> codec, T value, IBufferWriter<byte> target)
        where T : notnull
    {
        JsonOutput output = JsonOutput.Rent(target);
        bool complete = false;
        try
        {
            codec.Write(output, value);
            complete = true;
        }
        finally
        {
            output.Return(complete);
        }
    }

    /// <summary>
    /// Writes compact JSON into a writer token by token. Numbers go as they are spelled: an unknown member may hold one that no type of .NET
    /// holds. Strings do so only for people; anyone else's writer has its own encoder, which may be what makes its output safe inside HTML.
    /// </summary>
    public static void Replay(ReadOnlySpan<byte> json, Utf8JsonWriter writer, bool asSpelled)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName when !reader.ValueIsEscaped:
                    writer.WritePropertyName(reader.ValueSpan);
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(reader.GetString()!);
                    break;
                case JsonTokenType.String when !asSpelled:
                    writer.WriteStringValue(reader.GetString());
                    break;
                default:
                    writer.WriteRawValue(json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], skipInputValidation: true);
                    break;
            }
        }
    }
}
