using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using JojDomain.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace JojDomain.AspNetCore.OpenApi;

/// <summary>
/// Fills the components of our types. The framework, to which they are anything at all, makes an empty component for each; it is filled once the document is there,
/// with the definitions that it leads to as further components.
/// </summary>
/// <remarks>
/// Components are named as in our own schema, in camel case (<c>agreement</c>, <c>edtfDate</c>): the framework names those of the application's types as they are
/// in C#, so that an application may well have an <c>Agreement</c> of its own.
/// </remarks>
internal sealed class SchemaComponents : IOpenApiDocumentTransformer
{
    private const string Definitions = "#/$defs/";
    private const string Components = "#/components/schemas/";

    // By the names of the components; shared by all requests for the document.
    private readonly ConcurrentDictionary<string, JsonObject> _met = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, string> _names = [];

    /// <summary>The name of the component for a type; null where the type is none of ours.</summary>
    public string? Meet(Type type) => OwnTypes.Contains(type) ? _names.GetOrAdd(OwnTypes.NotNull(type), Add) : null;

    /// <summary>A reference to the component of a type; null where the type is none of ours.</summary>
    public OpenApiSchemaReference? ReferenceTo(Type type, OpenApiDocument? document)
    {
        if (document is null || Meet(type) is not { } name)
        {
            return null;
        }

        document.AddComponent(name, new OpenApiSchema());
        return new OpenApiSchemaReference(name, document);
    }

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        IDictionary<string, IOpenApiSchema>? components = document.Components?.Schemas;

        // A definition that several of our types need is the same in the schema of each.
        HashSet<string> filled = new(StringComparer.Ordinal);
        foreach (string name in components?.Keys.ToArray() ?? [])
        {
            if (!_met.TryGetValue(name, out JsonObject? schema))
            {
                continue;
            }

            JsonObject definitions = schema["$defs"]!.AsObject();
            foreach ((string key, JsonNode? definition) in definitions)
            {
                if (filled.Add(key))
                {
                    components![key] = Parsed(definition!, document);
                }
            }

            if (!definitions.ContainsKey(name))
            {
                components![name] = Parsed(Root(schema), document);
            }
        }

        return Task.CompletedTask;
    }

    private string Add(Type type)
    {
        JsonObject schema = JsonNode.Parse(StoryJson.SchemaFor(type).Span)!.AsObject();
        string name = schema["$ref"]?.GetValue<string>()[Definitions.Length..] ?? NameOf(schema);
        Refer(schema);
        _met[name] = schema;
        return name;
    }

    // Types without a definition of their own: a list, and a nullable report in a type of the application.
    private static string NameOf(JsonObject schema)
    {
        string key = schema["$id"]!.GetValue<string>().Split(':')[^2];
        return schema.ContainsKey("anyOf") ? $"{key}OrNull" : key;
    }

    private static JsonObject Root(JsonObject schema)
    {
        JsonObject root = schema.DeepClone().AsObject();
        foreach (string aside in (string[])["$schema", "$id", "title", "$defs"])
        {
            root.Remove(aside);
        }

        return root;
    }

    private static void Refer(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject schema:
                if (schema["$ref"]?.GetValue<string>() is { } reference)
                {
                    schema["$ref"] = Components + reference[Definitions.Length..];
                }

                if (schema["properties"] is JsonObject properties)
                {
                    SpellOut(properties);
                }

                foreach ((_, JsonNode? member) in schema)
                {
                    Refer(member);
                }

                break;
            case JsonArray schemas:
                foreach (JsonNode? schema in schemas)
                {
                    Refer(schema);
                }

                break;
        }
    }

    // The framework's model of OpenAPI has no boolean schema, such as "false" for a member that is not allowed, and only string constants.
    private static void SpellOut(JsonObject properties)
    {
        foreach (string name in properties.Select(static member => member.Key).ToArray())
        {
            if (properties[name] is JsonObject property && property["const"] is { } constant)
            {
                property.Remove("const");
                property["enum"] = new JsonArray(constant.DeepClone());
            }
            else if (properties[name]?.GetValueKind() == JsonValueKind.False)
            {
                properties[name] = new JsonObject { ["not"] = new JsonObject() };
            }
        }
    }

    private static OpenApiSchema Parsed(JsonNode schema, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, OpenApiConstants.Json)
        ?? throw new InvalidOperationException($"The schema cannot be read: {schema.ToJsonString()}");
}
