using System.Text.Json.Serialization;
using JojDomain.Engine;

namespace JojDomain.Serialization
{
    public abstract class StoryJsonConverter<T> : JsonConverter<T>
        where T : notnull;

    public abstract class StoryJsonConverterFactory : JsonConverterFactory;
}

namespace JojDomain.Engine
{
    internal interface IStoryConverterMaker;

    internal sealed class StoryConverterMaker<T>(Codec<T> codec) : IStoryConverterMaker
        where T : notnull
    {
        public Codec<T> Codec { get; } = codec;
    }

    internal sealed class TextTypeConverter : System.ComponentModel.TypeConverter;
}
