using System.Buffers;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Writes a value as native JSON: into a buffer, an array, or a <see cref="Utf8JsonWriter"/> of the caller's.</summary>
internal static class NativeJson
{
    /// <returns>Whether unknown members were written.</returns>
    public static bool Write<T>(Codec<T> codec, T value, IBufferWriter<byte> target)
        where T : notnull
    {
        JsonOutput output = JsonOutput.Rent(target);
        bool complete = false;
        try
        {
            codec.Write(output, value);
            complete = true;
            return output.HasUnknown;
        }
        finally
        {
            output.Return(complete);
        }
    }

    public static byte[] ToArray<T>(Codec<T> codec, T value)
        where T : notnull
    {
        JsonOutput output = JsonOutput.Rent();
        try
        {
            codec.Write(output, value);
            return output.Written.ToArray();
        }
        finally
        {
            output.Return(complete: false);
        }
    }

    /// <summary>
    /// Writes compact JSON into a writer of the caller's, token by token. Numbers keep their spelling: that of an unknown member may fit no type of .NET.
    /// Strings go through the writer's own encoder, which may be one that makes its output safe inside HTML.
    /// </summary>
    public static void Replay(ReadOnlySpan<byte> json, Utf8JsonWriter writer)
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
                case JsonTokenType.String:
                    writer.WriteStringValue(reader.GetString());
                    break;
                default:
                    writer.WriteRawValue(json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], skipInputValidation: true);
                    break;
            }
        }
    }
}
