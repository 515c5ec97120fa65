using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JojDomain.Serialization;

namespace JojDomain.Testing;

/// <summary>The native JSON of one type of the library, without reflection: native AOT needs no context of the caller's.</summary>
internal static class PlainJson<T>
    where T : notnull
{
    public static JsonTypeInfo<T> Plain { get; } = InfoOf(new JsonSerializerOptions());

    /// <summary>The same under the options that web applications use, indented.</summary>
    public static JsonTypeInfo<T> Web { get; } = InfoOf(new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true });

    private static JsonTypeInfo<T> InfoOf(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = new Resolver();
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, new StoryJsonConverter<T>()) : null;
    }
}
