using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>
/// The members of a foreign JSON object, of which each is taken once. What nobody has taken is still there at the end and is reported, so that an importer cannot lose
/// a member in silence.
/// </summary>
internal sealed class ForeignObject
{
    private readonly List<(string Name, ForeignValue Value)> _left = [];

    /// <summary>Opens an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="notes">Where members are noted that state nothing, or whose name is there a second time.</param>
    /// <param name="isLinkedData">Whether it is a node of JSON-LD, of which names are found in any case, and names and values in every form that they can have.</param>
    /// <param name="keepsBlanks">Whether a text without a letter states something, as before and after a quote.</param>
    public ForeignObject(ForeignValue value, List<Unplaced> notes, bool isLinkedData = false, bool keepsBlanks = false)
    {
        Value = value;
        Comparison = isLinkedData ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var names = new HashSet<string>(StringComparer.FromComparison(Comparison));
        foreach (JsonProperty member in value.Element.EnumerateObject())
        {
            string written = ForeignValue.NameOf(member);
            string name = isLinkedData ? LinkedData.WithoutPrefix(written) : written;
            var whole = new ForeignValue(value.Text, member.Value, $"{value.Pointer}/{JsonPointer.Escape(written)}", member);
            ForeignValue child = isLinkedData ? LinkedData.ValueOf(whole, notes) : whole;
            if (!names.Add(name))
            {
                notes.Add(new(child.Pointer, "a member of this name is there already, and only the first is read"));
            }
            else if (child.IsEmpty && !(keepsBlanks && child.Kind == JsonValueKind.String))
            {
                notes.Add(new(child.Pointer, child.IsNull ? "null states nothing" : "it is empty, which states nothing"));
            }
            else
            {
                _left.Add((name, child));
            }
        }
    }

    public ForeignValue Value { get; }

    public string Pointer => Value.Pointer;

    /// <summary>The members that nobody has taken.</summary>
    public IReadOnlyList<(string Name, ForeignValue Value)> Left => _left;

    private StringComparison Comparison { get; }

    /// <summary>Whether a member is there that states something, and that nobody has taken.</summary>
    public bool Has(string name) => Find(name) >= 0;

    /// <summary>Looks at a member and leaves it.</summary>
    public ForeignValue? Peek(string name) => Find(name) is >= 0 and int at ? _left[at].Value : null;

    /// <summary>Takes a member; null where there is none that states something.</summary>
    public ForeignValue? Take(string name)
    {
        if (Find(name) is not (>= 0 and int at))
        {
            return null;
        }

        ForeignValue value = _left[at].Value;
        _left.RemoveAt(at);
        return value;
    }

    /// <summary>Takes a member of one kind; one of another kind is left.</summary>
    public ForeignValue? Take(string name, JsonValueKind kind) => Peek(name) is { } value && value.Kind == kind ? Take(name) : null;

    /// <summary>Takes the text of a member; null where there is none, or it is no text.</summary>
    public string? TakeText(string name) => Peek(name) is { } value && value.TryText(out string? text) ? Taken(name, text) : null;

    /// <summary>Takes an identifier, which publishers write as a text and as a number alike; null where there is none.</summary>
    public string? TakeId(string name) =>
        Peek(name) is { Kind: JsonValueKind.String or JsonValueKind.Number } value && value.TryScalar(out string? text) ? Taken(name, text) : null;

    /// <summary>Takes all that is left and notes it as without a place.</summary>
    public void Report(List<Unplaced> notes, string reason)
    {
        notes.AddRange(_left.Select(each => new Unplaced(each.Value.Pointer, reason)));
        _left.Clear();
    }

    private string Taken(string name, string text)
    {
        _ = Take(name);
        return text;
    }

    private int Find(string name) => _left.FindIndex(each => each.Name.Equals(name, Comparison));
}
