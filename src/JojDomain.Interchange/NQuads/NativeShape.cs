using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>What a place in native JSON can hold, as the JSON Schema of a story says: which texts are ids of entities, dates or words, and where lists are.</summary>
internal sealed class NativeShape
{
    private readonly NativeShapes _shapes;
    private readonly List<JsonElement> _objects = [];
    private readonly List<JsonElement> _items = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NativeShape> _members = new(StringComparer.Ordinal);
    private NativeShape? _item;

    public NativeShape(NativeShapes shapes, IEnumerable<JsonElement> schemas)
    {
        _shapes = shapes;
        foreach (JsonElement schema in schemas)
        {
            Add(schema);
        }
    }

    /// <summary>Whether a text is the id of an entity.</summary>
    public bool IsReference => _names.Contains("entityRef") || _names.Contains("id");

    /// <summary>Whether it is of a type, by its name in the schema.</summary>
    public bool Is(string name) => _names.Contains(name);

    /// <summary>Whether an object can be there that is neither an absence nor the frame of a list.</summary>
    public bool HasMembers => _objects.Count > 0 && !IsListing;

    /// <summary>Whether an object with items can be there in place of an array.</summary>
    public bool IsListing => _names.Any(static name => name.StartsWith("listingOf", StringComparison.Ordinal));

    /// <summary>The items of an array, or of the frame of a list.</summary>
    public NativeShape Items => _item ??= new NativeShape(_shapes, _items);

    /// <summary>A member of an object.</summary>
    public NativeShape Member(string name)
    {
        if (!_members.TryGetValue(name, out NativeShape? member))
        {
            IEnumerable<JsonElement> schemas = _objects.Where(each => each.GetProperty("properties").TryGetProperty(name, out _)).Select(each => each.GetProperty("properties").GetProperty(name));
            _members.Add(name, member = new NativeShape(_shapes, schemas));
        }

        return member;
    }

    private void Add(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            string name = reference.GetString()!["#/$defs/".Length..];
            if (_names.Add(name) && name != "absence")
            {
                Add(_shapes.Definition(name));
            }

            return;
        }

        foreach (string choice in NativeShapes.Choices)
        {
            if (schema.TryGetProperty(choice, out JsonElement alternatives))
            {
                foreach (JsonElement alternative in alternatives.EnumerateArray())
                {
                    Add(alternative);
                }
            }
        }

        if (schema.TryGetProperty("properties", out _))
        {
            _objects.Add(schema);
        }

        if (schema.TryGetProperty("items", out JsonElement items))
        {
            _items.Add(items);
        }
    }
}
