using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Reads a part of a story by itself, as anyone's serialiser asks for; references are not checked, since the story is not there.</summary>
internal static class Fragments
{
    public static T Read<T>(Codec<T> codec, ReadOnlySpan<byte> json)
        where T : notnull
    {
        ReadContext context = ContextPool.Rent();
        try
        {
            var reader = new DocumentReader(json, context);
            reader.Json.Read();
            if (codec.Read(ref reader, out T? value))
            {
                return value;
            }

            throw new JsonException(null, new StoryJsonException(Places.Of(json, context.Problems)));
        }
        finally
        {
            ContextPool.Return(context);
        }
    }
}
