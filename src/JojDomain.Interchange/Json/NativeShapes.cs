using System.Collections.Concurrent;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>The shapes of native JSON, read from the JSON Schema of a story; each is made once for all exports.</summary>
internal static class NativeShapes
{
    private static readonly JsonElement Definitions = JsonElement.Parse(StoryJson.Schema.Span).GetProperty("$defs");
    private static readonly ConcurrentDictionary<string, NativeShape> Types = new(StringComparer.Ordinal);

    /// <summary>The keywords of a choice between schemas.</summary>
    public static IReadOnlyList<string> Choices { get; } = ["anyOf", "oneOf"];

    /// <summary>The story without its entities.</summary>
    public static NativeShape Header => Of("storyContent");

    /// <summary>A kind of entity.</summary>
    public static NativeShape Of(EntityKind kind) => Of(JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));

    /// <summary>A type, by its name in the schema.</summary>
    public static NativeShape Of(string type) => Types.GetOrAdd(type, static type => new NativeShape([Definition(type)]));

    /// <summary>The value of a statement about a property, or about a term where there is no property.</summary>
    public static NativeShape ValueOf(PropertyPath? property) => property is null ? Of("reportedOfTermValue") : Of(property.Kind).Member(PathNames.Of(property));

    /// <summary>A definition of the schema.</summary>
    public static JsonElement Definition(string name) => Definitions.GetProperty(name);
}
