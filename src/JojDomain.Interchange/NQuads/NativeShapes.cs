using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>The shapes of native JSON, read from the JSON Schema of a story.</summary>
internal sealed class NativeShapes : IDisposable
{
    private readonly JsonDocument _schema = JsonDocument.Parse(StoryJson.Schema);
    private readonly Dictionary<string, NativeShape> _types = new(StringComparer.Ordinal);

    /// <summary>The keywords of a choice between schemas.</summary>
    public static IReadOnlyList<string> Choices { get; } = ["anyOf", "oneOf"];

    /// <summary>A type, by its name in the schema.</summary>
    public NativeShape Of(string type)
    {
        if (!_types.TryGetValue(type, out NativeShape? shape))
        {
            _types.Add(type, shape = new NativeShape(this, [Definition(type)]));
        }

        return shape;
    }

    /// <summary>The value of a statement about a property, or about a term where there is no property.</summary>
    public NativeShape ValueOf(PropertyPath? property) => property is null
        ? Of("reportedOfTermValue")
        : Of(TypeOf(property.Kind)).Member(PathNames.Of(property));

    /// <summary>The name of a kind of entity in the schema.</summary>
    public static string TypeOf(EntityKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>A definition of the schema.</summary>
    public JsonElement Definition(string name) => _schema.RootElement.GetProperty("$defs").GetProperty(name);

    /// <inheritdoc/>
    public void Dispose() => _schema.Dispose();
}
