using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Reads and writes one type of this library under any <see cref="JsonSerializerOptions"/>, exactly as <see cref="StoryJson"/> does.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <remarks>
/// The types name this converter themselves, so that reflection, source-generated contexts and native AOT all use it with nothing to
/// configure. Naming policies and other options do not change the form. A report that is not stated is no member of a story; in a type of
/// the caller's, which has the member with any value, it is null. Bad input gives a <see cref="JsonException"/> that states the first
/// error and to which the serialiser adds path, line and position; its inner exception is a <see cref="StoryJsonException"/> with all problems of the value. Only a dictionary's key that is not Unicode is refused by
/// the serialiser itself, which reads it first.
/// </remarks>
public sealed class StoryJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly Codec<T> _codec;

    /// <summary>The converter of the type.</summary>
    /// <exception cref="NotSupportedException">The type does not occur in a story.</exception>
    public StoryJsonConverter()
        : this(((StoryConverterMaker<T>)JsonTypes.Of(typeof(T))).Codec)
    {
    }

    internal StoryJsonConverter(Codec<T> codec) => _codec = codec;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null && default(T) is { } zero && !_codec.IsWritten(zero))
        {
            return zero;
        }

        // The caller's reader may read a text in several segments. The reader of the engine needs one.
        JsonReaderOptions allowed = reader.CurrentState.Options;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return Fragments.Read(_codec, StrictText.Of(JsonMarshal.GetRawUtf8Value(document.RootElement), allowed), StoryReadLimits.Standard);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!_codec.IsWritten(value))
        {
            writer.WriteNullValue();
            return;
        }

        var output = new ArrayBufferWriter<byte>();
        if (NativeJson.Write(_codec, value, output) && !ReferenceVisitor.Fits(output.WrittenSpan, DocumentReader.MaxDepth))
        {
            // A part by itself is not checked before. JsonOutput counts the depth of what it writes, but not that of the unknown members in it.
            throw JsonOutput.TooDeep();
        }

        NativeJson.Replay(output.WrittenSpan, writer);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (_codec is not ITextCodec text)
        {
            return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        }

        if (text.TryRead(reader.GetString(), out object? value, out string? reason))
        {
            return (T)value;
        }

        throw Fragments.Refused([new Problem { Code = ProblemCode.BadValue, Pointer = "", Message = reason }]);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (_codec is ITextCodec text)
        {
            writer.WritePropertyName(text.TextOf(value));
        }
        else
        {
            base.WriteAsPropertyName(writer, value, options);
        }
    }
}
