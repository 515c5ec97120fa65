using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Holds a type's codec, from which its converter is made.</summary>
internal sealed class StoryConverterMaker<T>(Codec<T> codec) : IStoryConverterMaker
    where T : notnull
{
    public Codec<T> Codec { get; } = codec;

    public void Write(JsonOutput output, object value) => Codec.Write(output, (T)value);

    public ISchemaPart Schema => Codec;

    public bool ReadsNull => default(T) is { } zero && !Codec.IsWritten(zero);

    public JsonConverter Make() => new StoryJsonConverter<T>(Codec);

    public byte[]? Write(object value) => Codec.IsWritten((T)value) ? NativeJson.ToArray(Codec, (T)value) : null;
}
