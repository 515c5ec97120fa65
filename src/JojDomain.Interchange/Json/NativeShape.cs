using System.Collections.Concurrent;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>What a place in native JSON can hold, as the JSON Schema of a story says: which members are known, which texts are ids of entities, dates or words, and where lists are.</summary>
internal sealed class NativeShape
{
    private const string Absence = "absence";
    private const string Discriminator = "type";

    private static readonly HashSet<string> Operators = ["equals", "includes", "excludes"];

    private static readonly NativeShape Nothing = new([]);

    private readonly List<JsonElement> _objects = [];
    private readonly List<JsonElement> _items = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NativeShape> _members = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NativeShape> _variants = new(StringComparer.Ordinal);
    private NativeShape? _item;

    public NativeShape(IEnumerable<JsonElement> schemas)
    {
        foreach (JsonElement schema in schemas)
        {
            Add(schema);
        }
    }

    /// <summary>Whether a text is the id of an entity.</summary>
    public bool IsReference => _names.Contains("entityRef") || _names.Contains("id");

    /// <summary>Whether an object can be there that is neither an absence nor the frame of a list.</summary>
    public bool HasMembers => _objects.Count > 0 && !IsListing;

    /// <summary>Whether an object with items can be there in place of an array.</summary>
    public bool IsListing => _names.Any(static name => name.StartsWith("listingOf", StringComparison.Ordinal));

    /// <summary>The items of an array, or of the frame of a list.</summary>
    public NativeShape Items => _item ??= new NativeShape(_items);

    /// <summary>Whether it is of a type, by its name in the schema.</summary>
    public bool Is(string name) => _names.Contains(name);

    /// <summary>Whether an object can have a member; what it has beyond that is not known to this version.</summary>
    public bool Knows(string name) => _objects.Any(each => each.GetProperty("properties").TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.False);

    /// <summary>What this object can hold, where it can be of several types: an absence, or a variant that it names itself.</summary>
    public NativeShape Of(JsonElement value) =>
        Is(Absence) && value.TryGetProperty("absent", out _) ? NativeShapes.Of(Absence)
        : value.TryGetProperty(Discriminator, out JsonElement type) && type.ValueKind == JsonValueKind.String && _objects.Any(each => IsVariant(each, type.GetString()!))
            ? _variants.GetOrAdd(type.GetString()!, word => new NativeShape(_objects.Where(each => IsVariant(each, word))))
        : this;

    /// <summary>A member of an object; what is not known can hold anything.</summary>
    public NativeShape Member(string name) => !Knows(name) ? Nothing : _members.GetOrAdd(name, name => new NativeShape(
        _objects.Select(static each => each.GetProperty("properties")).Where(members => members.TryGetProperty(name, out _)).Select(members => members.GetProperty(name))));

    /// <summary>A member of this object: the value of a statement is that of its property.</summary>
    public NativeShape MemberOf(JsonElement value, string name) =>
        Is("statement") && Operators.Contains(name) ? NativeShapes.ValueOf(value.TryGetProperty("property", out JsonElement path) ? PropertyPath.Parse(path.GetString()!) : null) : Member(name);

    private static bool IsVariant(JsonElement schema, string word) =>
        schema.GetProperty("properties").TryGetProperty(Discriminator, out JsonElement type) && type.TryGetProperty("const", out JsonElement named) && named.ValueEquals(word);

    private void Add(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            string name = reference.GetString()!["#/$defs/".Length..];
            if (_names.Add(name) && name != Absence)
            {
                Add(NativeShapes.Definition(name));
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
