using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes native JSON as quads: each member as a property, each object as a blank node, each id of an entity as its IRI.</summary>
internal sealed class NativeQuads(QuadWriter writer, RdfNames names, NativeShapes shapes)
{
    private static readonly HashSet<string> Operators = ["equals", "includes", "excludes"];

    private List<(string Pointer, string Reason)> _lost = [];

    /// <summary>Writes the members of an entity or of a story.</summary>
    /// <param name="subject">The node that has them.</param>
    /// <param name="value">The object.</param>
    /// <param name="type">The type of the object, by its name in the schema.</param>
    /// <param name="graph">The graph; null for the default graph.</param>
    /// <returns>The JSON Pointers of what is not there, or not as it was, each with the reason.</returns>
    public IReadOnlyList<(string Pointer, string Reason)> Write(string subject, JsonElement value, string type, string? graph)
    {
        _lost = [];
        NativeShape shape = shapes.Of(type);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            // The id of the entity itself is no reference to it.
            if (member.Name == "id")
            {
                writer.Write(subject, RdfTerm.OwnTerm("id"), RdfTerm.Text(member.Value.GetString()!), graph);
            }
            else
            {
                Write(subject, RdfTerm.OwnTerm(member.Name), member.Value, shape.Member(member.Name), graph, CarriedMembers.Pointer(member.Name));
            }
        }

        return _lost;
    }

    /// <summary>Writes the value of a statement as if it were held by the subject.</summary>
    public void WriteValue(string subject, PropertyPath property, JsonElement value, string graph) =>
        Write(subject, RdfTerm.OwnTerm(property.Text[(property.Text.IndexOf('.', StringComparison.Ordinal) + 1)..]), value, shapes.ValueOf(property), graph, "");

    private void Write(string subject, string predicate, JsonElement value, NativeShape shape, string? graph, string pointer)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            WriteItems(subject, predicate, value, shape.Items, graph, pointer);
        }
        else if (value.ValueKind == JsonValueKind.Object && shape.IsListing && !value.TryGetProperty("absent", out _))
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                string inner = pointer + CarriedMembers.Pointer(member.Name);
                if (member.Name == "items")
                {
                    WriteItems(subject, predicate, member.Value, shape.Items, graph, inner);
                }
                else
                {
                    Write(subject, $"{predicate[..^1]}.{Uri.EscapeDataString(member.Name)}>", member.Value, shape.Member(member.Name), graph, inner);
                }
            }
        }
        else
        {
            WriteOne(subject, predicate, value, shape, graph, pointer);
        }
    }

    private void WriteItems(string subject, string predicate, JsonElement items, NativeShape shape, string? graph, string pointer)
    {
        int count = items.GetArrayLength();
        if (count == 0)
        {
            _lost.Add((pointer, "an empty list has no values, and no quad says that there is one"));
        }
        else if (count > 1 && !shape.HasMembers && items.EnumerateArray().Any(static item => item.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)))
        {
            _lost.Add((pointer, "the values are there, each once and without their order, which the values of a property of RDF have not"));
        }

        foreach ((int index, JsonElement item) in items.EnumerateArray().Index())
        {
            string place = FormattableString.Invariant($"{pointer}/{index}");
            if (!shape.HasMembers && item.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            {
                WriteOne(subject, predicate, item, shape, graph, place);
                continue;
            }

            string node = writer.Blank();
            writer.Write(subject, predicate, node, graph);
            writer.Write(node, RdfTerm.Position, RdfTerm.Integer(index), graph);
            if (item.ValueKind == JsonValueKind.Object)
            {
                WriteMembers(node, item, shape, graph, place);
            }
            else
            {
                Write(node, RdfTerm.Value, item, shape, graph, place);
            }
        }
    }

    private void WriteOne(string subject, string predicate, JsonElement value, NativeShape shape, string? graph, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            writer.Write(subject, predicate, Literal(value, shape), graph);
        }
        else if (IsText(value, shape))
        {
            writer.Write(subject, predicate, RdfTerm.Text(value.GetProperty("text").GetString()!, value.GetProperty("language").GetString()), graph);
        }
        else
        {
            string node = writer.Blank();
            writer.Write(subject, predicate, node, graph);
            WriteMembers(node, value, shape, graph, pointer);
        }
    }

    private void WriteMembers(string node, JsonElement value, NativeShape shape, string? graph, string pointer)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            NativeShape inner = shape.Is("statement") && Operators.Contains(member.Name) ? shapes.ValueOf(PropertyOf(value)) : shape.Member(member.Name);
            Write(node, RdfTerm.OwnTerm(member.Name), member.Value, inner, graph, pointer + CarriedMembers.Pointer(member.Name));
        }
    }

    private static PropertyPath? PropertyOf(JsonElement statement) => statement.TryGetProperty("property", out JsonElement path) ? PropertyPath.Parse(path.GetString()!) : null;

    // A text and its language, and nothing that this version does not know.
    private static bool IsText(JsonElement value, NativeShape shape) => shape.Is("langText")
        && value.EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal).SequenceEqual(["language", "text"]);

    private string Literal(JsonElement value, NativeShape shape) => value.ValueKind switch
    {
        JsonValueKind.String => Literal(value.GetString()!, shape),
        JsonValueKind.True or JsonValueKind.False => RdfTerm.Typed(value.GetRawText(), "boolean"),
        JsonValueKind.Null => RdfTerm.Null,
        _ => RdfTerm.Typed(value.GetRawText(), value.TryGetInt64(out _) ? "integer" : "double"),
    };

    private string Literal(string text, NativeShape shape) =>
        shape.IsReference ? names.Of(text)
        : shape.Is("edtfDate") ? RdfTerm.Date(text)
        : shape.Is("webAddress") ? RdfTerm.Typed(text, "anyURI")
        : shape.Is("instant") ? RdfTerm.Typed(text, "dateTime")
        : shape.Is("decimal") ? RdfTerm.Typed(text, "decimal")
        : RdfTerm.Text(text);
}
