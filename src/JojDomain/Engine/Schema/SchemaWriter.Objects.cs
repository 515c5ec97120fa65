namespace JojDomain.Engine;

/// <content>Objects: their members one by one, then the rules over them.</content>
/// <remarks>
/// Objects may have unknown members, which are kept. The one member that no object may have is <c>absent</c>, by which an absence is distinguished
/// from a value.
/// </remarks>
internal sealed partial class SchemaWriter
{
    private readonly List<string> _required = [];
    private readonly List<string[]> _needs = [];
    private readonly List<string> _rules = [];
    private bool _mayBeText;

    public void StartObject(string summary)
    {
        Summary(summary);
        Json.WriteString("type", "object");
        Json.WriteStartObject("properties");
    }

    /// <summary>Begins an object whose bare form is a string.</summary>
    public void StartObjectOrText(string summary, ISchemaPart bare, int? minLength = null)
    {
        Summary(summary);
        Json.WriteStartArray("anyOf");
        Json.WriteStartObject();
        if (!bare.IsInPlace)
        {
            Json.WriteString("type", "string");
        }

        Keywords(bare);
        Bound("minLength", minLength);
        Json.WriteEndObject();
        Json.WriteStartObject();
        _mayBeText = true;
        StartObject("");
    }

    /// <summary>The member that distinguishes a variant of a union.</summary>
    public void Variant(string word)
    {
        Json.WriteStartObject("type");
        Summary("Distinguishes this variant from the others.");
        Json.WriteString("const", word);
        Json.WriteEndObject();
        _required.Add("type");
    }

    public void Required(string name, ISchemaPart part, string summary, int? minLength = null, int? minItems = null, int? minimum = null)
    {
        Optional(name, part, summary, minLength, minItems, minimum);
        _required.Add(name);
    }

    public void Optional(string name, ISchemaPart part, string summary, int? minLength = null, int? minItems = null, int? minimum = null)
    {
        Json.WriteStartObject(name);
        Summary(summary);
        Keywords(part);
        Bound("minLength", minLength);
        Bound("minItems", minItems);
        Bound("minimum", minimum);
        Json.WriteEndObject();
    }

    /// <summary>
    /// Demands that at least one of several members is there. A path that ends in <c>[]</c> is a list with an item, in <c>:listed</c> a listing with an item, and in <c>:stated</c> a
    /// report that states a value. A dot leads to a member of a member.
    /// </summary>
    public void NeedsOneOf(params string[] paths) => _needs.Add(paths);

    /// <summary>A rule that is given as JSON Schema.</summary>
    public void Rule(string json) => _rules.Add(json);

    public void EndObject()
    {
        Json.WriteBoolean("absent", false);
        Json.WriteEndObject();
        Strings("required", _required);
        _required.Clear();
        if (_needs.Count + _rules.Count > 0)
        {
            Json.WriteStartArray("allOf");
            _needs.ForEach(Need);
            _rules.ForEach(rule => Json.WriteRawValue(rule));
            Json.WriteEndArray();
            _needs.Clear();
            _rules.Clear();
        }

        if (_mayBeText)
        {
            Json.WriteEndObject();
            Json.WriteEndArray();
            _mayBeText = false;
        }
    }

    private void Need(string[] paths)
    {
        Json.WriteStartObject();
        Json.WriteStartArray("anyOf");
        foreach (string path in paths)
        {
            Json.WriteStartObject();
            Present(path);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    private void Present(string path)
    {
        string name = path.Split('.', '[', ':')[0];
        if (path.Length > name.Length)
        {
            Json.WriteStartObject("properties");
            Json.WriteStartObject(name);
            HasValue(path[name.Length..]);
            Json.WriteEndObject();
            Json.WriteEndObject();
        }

        Strings("required", [name]);
    }

    private void HasValue(string condition)
    {
        switch (condition)
        {
            case "[]":
                Bound("minItems", 1);
                break;
            case ":listed":
                Json.WritePropertyName("anyOf");
                Json.WriteRawValue("""[{"type":"array","minItems":1},{"type":"object","properties":{"items":{"minItems":1}},"required":["items"]}]""");
                break;
            case ":stated":
                Json.WritePropertyName("not");
                Json.WriteRawValue("""{"type":"object","required":["absent"]}""");
                break;
            default:
                Present(condition[1..]);
                break;
        }
    }

    private void Bound(string keyword, int? bound)
    {
        if (bound is { } number)
        {
            Json.WriteNumber(keyword, number);
        }
    }
}
