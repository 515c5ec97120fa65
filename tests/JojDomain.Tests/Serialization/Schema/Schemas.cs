using System.Text.Json;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain.Tests.Serialization.Schema;

/// <summary>The schema of stories, and that of any one type.</summary>
internal static class Schemas
{
    public static JsonSchema Story { get; } = JsonSchema.Parse(StoryJson.Schema);

    public static JsonElement Root { get; } = JsonSerializer.Deserialize<JsonElement>(StoryJson.Schema.Span);

    public static IEnumerable<JsonProperty> Definitions => Root.GetProperty("$defs").EnumerateObject();

    /// <summary>The part of the schema for a type.</summary>
    public static ISchemaPart PartOf(Type type)
    {
        object maker = CodecTable.Makers[type]();
        return (ISchemaPart)maker.GetType().GetProperty("Codec")!.GetValue(maker)!;
    }

    /// <summary>A schema whose root is this type.</summary>
    public static JsonSchema Of(Type type) => JsonSchema.Parse(SchemaWriter.Document("urn:joj-domain:test", "A type alone", PartOf(type)));
}
