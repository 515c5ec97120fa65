using System.Buffers;
using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain.Engine;

/// <summary>Brings what the engine writes to where it is wanted: a buffer, or somebody's writer with its own indentation.</summary>
internal static class NativeJson
{
    /// <returns>Whether there were members that only another version knows.</returns>
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
    /// Writes compact JSON into somebody's writer token by token. Numbers go as they are spelled: an unknown member may hold one that no type
    /// of .NET holds. Strings go through the writer's own encoder, which may be what makes its output safe inside HTML.
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
