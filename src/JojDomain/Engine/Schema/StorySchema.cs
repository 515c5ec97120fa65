using System.Text.Json.Nodes;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>The JSON Schema of stories, and that of any one type.</summary>
/// <remarks>In a class of its own, so that its static fields are made only when a schema is asked for.</remarks>
internal static class StorySchema
{
    private const string Prefix = "urn:joj-domain:";

    private static readonly StoryContentCodec Whole = StoryContentCodec.Instance;

    public static readonly byte[] Utf8 = SchemaWriter.Document(IdOf("story"), "A story: publicly reported agreements, and who says what about them", Whole);

    public static readonly IReadOnlyDictionary<string, Type> Types =
        JsonTypes.Types.ToDictionary(NameOf, StringComparer.Ordinal).AsReadOnly();

    /// <summary>The schema document of a type; null when it has none.</summary>
    public static byte[]? Find(Type type)
    {
        if (!JsonTypes.TryFind(type, out IStoryConverterMaker? maker))
        {
            return null;
        }

        return maker.Schema.SchemaKey == Whole.SchemaKey
            ? Utf8
            : SchemaWriter.Document(IdOf(maker.Schema.SchemaKey), NameOf(type), maker.Schema, maker.ReadsNull);
    }

    /// <summary>
    /// The schema of a type for embedding into another schema: the keywords alone where it refers to nothing, otherwise a resource with an <c>$id</c> and definitions
    /// of its own; null when the type has none.
    /// </summary>
    public static JsonObject? FindNode(Type type)
    {
        if (Find(type) is not { } document)
        {
            return null;
        }

        JsonObject node = JsonNode.Parse(document)!.AsObject();
        node.Remove("$schema");
        JsonObject definitions = node["$defs"]!.AsObject();
        if (node["$ref"] is null || definitions.Count != 1 || Refers(definitions))
        {
            return node;
        }

        JsonObject only = definitions.First().Value!.AsObject();
        definitions.Clear();
        return only;
    }

    /// <summary>Keeps the first of several equal resources in a document, and replaces the others by references to it.</summary>
    public static void Share(JsonNode? node) => Share(node, []);

    private static void Share(JsonNode? node, HashSet<string> seen)
    {
        switch (node)
        {
            case JsonObject resource when IsOurs(resource["$id"], out string id) && !seen.Add(id):
                foreach (string name in resource.Select(static member => member.Key).Where(static name => name != "description").ToArray())
                {
                    resource.Remove(name);
                }

                resource["$ref"] = id;
                break;
            case JsonObject holder:
                foreach ((_, JsonNode? member) in holder)
                {
                    Share(member, seen);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Share(item, seen);
                }

                break;
        }
    }

    private static bool IsOurs(JsonNode? id, out string text)
    {
        text = id is JsonValue value && value.TryGetValue(out string? given) ? given : "";
        return text.StartsWith(Prefix, StringComparison.Ordinal);
    }

    private static string IdOf(string key) => $"{Prefix}{key}:1";

    private static bool Refers(JsonNode? node) => node switch
    {
        JsonObject holder => holder.ContainsKey("$ref") || holder.Any(static member => Refers(member.Value)),
        JsonArray items => items.Any(Refers),
        _ => false,
    };

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.AsSpan(0, type.Name.IndexOf('`', StringComparison.Ordinal))}<{string.Join(", ", type.GenericTypeArguments.Select(NameOf))}>"
        : type.Name;
}
