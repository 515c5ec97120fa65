using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <content>The JSON Schema of a story, of any one type, and for embedding into a schema of the user's.</content>
public static partial class StoryJson
{
    /// <summary>The JSON Schema (draft 2020-12) of native JSON: UTF-8, indented, with a line feed at its end.</summary>
    /// <remarks>
    /// It is made from the types when it is first asked for, with their documentation, and always the same. Its <c>$id</c> is
    /// <c>urn:joj-domain:story:1</c>. Every text that is read is valid by it. The reverse does not hold: a schema can follow no reference from
    /// one entity to another and knows no calendar, so that reading refuses more and says why.
    /// </remarks>
    public static ReadOnlyMemory<byte> Schema => StorySchema.Utf8;

    /// <summary>The types that have a schema, by their names in C#, such as <c>Agreement</c>, <c>Id&lt;Agreement&gt;</c> or <c>Reported&lt;CountryCode&gt;</c>.</summary>
    public static IReadOnlyDictionary<string, Type> SchemaTypes => StorySchema.Types;

    /// <summary>The JSON Schema (draft 2020-12) of one type by itself, with the definitions of all types it refers to in its own <c>$defs</c>: UTF-8, indented, with a line feed at its end.</summary>
    /// <param name="type">A type of a story, such as <c>typeof(Agreement)</c> or <c>typeof(Reported&lt;CountryCode&gt;)</c>; <see cref="SchemaTypes"/> has all of them.</param>
    /// <remarks>
    /// Every text that is read as the type is valid by it; as with <see cref="Schema"/>, the reverse does not hold. A report reads null as not stated, since in a
    /// type of the caller's it is a member with any value.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="ArgumentException">The type has no form in JSON; the message says what to use.</exception>
    public static ReadOnlyMemory<byte> SchemaFor(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return StorySchema.Find(type) ?? throw new ArgumentException(JsonTypes.WhyNoJson(type), nameof(type));
    }

    /// <summary>
    /// Puts the schemas of this library's types into one that <see cref="JsonSchemaExporter"/> makes, which by itself would allow any JSON for them. It is the whole of
    /// <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.
    /// </summary>
    /// <remarks>
    /// A type that refers to others is an embedded resource with an <c>$id</c> and <c>$defs</c> of its own, which further uses in the document refer to. A member of
    /// a nullable type may be null.
    /// </remarks>
    /// <example><code>
    /// JsonNode schema = JsonSerializerOptions.Default.GetJsonSchemaAsNode(typeof(Request), new() { TransformSchemaNode = StoryJson.TransformSchema });
    /// </code></example>
    /// <param name="context">Where in the document the exporter is.</param>
    /// <param name="schema">What the exporter made there.</param>
    /// <returns>The schema of the type where it is one of ours; else what the exporter made.</returns>
    /// <exception cref="ArgumentNullException">The schema is null.</exception>
    public static JsonNode TransformSchema(JsonSchemaExporterContext context, JsonNode schema)
    {
        Type type = context.TypeInfo.Type;
        bool mayBeNull = !type.IsValueType && (context.PropertyInfo is { } property ? property.IsGetNullable || property.IsSetNullable : !context.Path.IsEmpty);
        JsonNode transformed = TransformSchema(type, schema, mayBeNull);
        if (context.Path.IsEmpty)
        {
            StorySchema.Share(transformed);
        }

        return transformed;
    }

    /// <summary>Puts the schema of a type of this library into one that another framework makes, which passes the type at each place.</summary>
    /// <remarks>Descriptions that the framework has are kept.</remarks>
    /// <example>Microsoft.Extensions.AI: <code>
    /// var options = new AIJsonSchemaCreateOptions { TransformSchemaNode = static (context, schema) => StoryJson.TransformSchema(context.TypeInfo.Type, schema) };
    /// </code></example>
    /// <param name="type">The type.</param>
    /// <param name="schema">What the framework made of it.</param>
    /// <returns>The schema of the type where it is one of ours; else what the framework made.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JsonNode TransformSchema(Type type, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(type);
        return TransformSchema(type, schema, mayBeNull: false);
    }

    private static JsonNode TransformSchema(Type type, JsonNode schema, bool mayBeNull)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Type? underlying = Nullable.GetUnderlyingType(type);
        if (StorySchema.FindNode(underlying ?? type) is not { } own)
        {
            return schema;
        }

        JsonObject node = mayBeNull || underlying is not null ? new() { ["anyOf"] = new JsonArray(own, new JsonObject { ["type"] = "null" }) } : own;
        if (schema is JsonObject made)
        {
            foreach ((string name, JsonNode? value) in made)
            {
                if (name == "description" || !node.ContainsKey(name))
                {
                    node[name] = value?.DeepClone();
                }
            }
        }

        return node;
    }
}
