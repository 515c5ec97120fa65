using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>The codec of a type, behind an interface without the type.</summary>
internal sealed class StoryConverterMaker<T>(Codec<T> codec) : IStoryConverterMaker
    where T : notnull
{
    public Codec<T> Codec { get; } = codec;

    public void Write(JsonOutput output, object value) => Codec.Write(output, (T)value);

    public ISchemaPart Schema => Codec;

    public bool ReadsNull => default(T) is { } zero && !Codec.IsWritten(zero);

    public JsonConverter Make() => new StoryJsonConverter<T>(Codec);

    public byte[]? ToJson(object value) => Codec.IsWritten((T)value) ? NativeJson.ToArray(Codec, (T)value) : null;
}
