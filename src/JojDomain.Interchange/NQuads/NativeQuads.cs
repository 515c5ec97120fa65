using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes native JSON as quads: each member as a property, each object as a blank node, each id of an entity as its IRI.</summary>
internal sealed class NativeQuads(QuadWriter writer, RdfNames names)
{
    /// <summary>Writes the members of an entity or of a story.</summary>
    /// <param name="subject">The node that has them.</param>
    /// <param name="value">The object.</param>
    /// <param name="shape">What the object can hold.</param>
    /// <param name="graph">The graph; null for the default graph.</param>
    public void Write(string subject, JsonElement value, NativeShape shape, string? graph)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            // The id of the entity itself is no reference to it.
            if (member.Name == "id")
            {
                writer.Write(subject, RdfTerm.OwnTerm("id"), RdfTerm.Text(member.Value.GetString()!), graph);
            }
            else
            {
                Write(subject, RdfTerm.OwnTerm(member.Name), member.Value, shape.Member(member.Name), graph);
            }
        }
    }

    /// <summary>Writes the value of a statement as if it were held by the subject.</summary>
    public void WriteValue(string subject, Property property, JsonElement value, string graph) =>
        Write(subject, RdfTerm.OwnTerm(property.Name), value, NativeShapes.ValueOf(property), graph);

    private void Write(string subject, string predicate, JsonElement value, NativeShape shape, string? graph)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            WriteItems(subject, predicate, value, shape.Items, graph);
        }
        else if (value.ValueKind == JsonValueKind.Object && shape.IsListing && !value.TryGetProperty("absent", out _))
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                if (member.Name == "items")
                {
                    WriteItems(subject, predicate, member.Value, shape.Items, graph);
                }
                else
                {
                    Write(subject, Detail(predicate, member.Name), member.Value, shape.Member(member.Name), graph);
                }
            }
        }
        else
        {
            WriteOne(subject, predicate, value, shape, graph);
        }
    }

    private void WriteItems(string subject, string predicate, JsonElement items, NativeShape shape, string? graph)
    {
        if (shape.HasMembers || items.EnumerateArray().Any(static item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
        {
            foreach ((int index, JsonElement item) in items.EnumerateArray().Index())
            {
                WriteNode(subject, predicate, index, item, shape, graph);
            }

            return;
        }

        string[] values = [.. items.EnumerateArray().Select(item => Literal(item, shape))];
        foreach (string value in values.Distinct(StringComparer.Ordinal))
        {
            writer.Write(subject, predicate, value, graph);
        }

        if (values.Length != 1)
        {
            WriteOrder(subject, Detail(predicate, "inOrder"), values, graph);
        }
    }

    private void WriteNode(string subject, string predicate, int index, JsonElement item, NativeShape shape, string? graph)
    {
        string node = writer.Blank();
        writer.Write(subject, predicate, node, graph);
        writer.Write(node, RdfTerm.Position, RdfTerm.Integer(index), graph);
        if (item.ValueKind == JsonValueKind.Object)
        {
            WriteMembers(node, item, shape, graph);
        }
        else
        {
            Write(node, item.ValueKind == JsonValueKind.Array ? RdfTerm.Items : RdfTerm.Value, item, shape, graph);
        }
    }

    // The values of a property have no order, and each is there once: a list of RDF has both.
    private void WriteOrder(string subject, string predicate, string[] values, string? graph)
    {
        foreach (string value in values)
        {
            string node = writer.Blank();
            writer.Write(subject, predicate, node, graph);
            writer.Write(node, RdfTerm.First, value, graph);
            (subject, predicate) = (node, RdfTerm.Rest);
        }

        writer.Write(subject, predicate, RdfTerm.Nil, graph);
    }

    // No member of native JSON has a full stop in its name.
    private static string Detail(string predicate, string name) => $"{predicate[..^1]}.{Uri.EscapeDataString(name)}>";

    private void WriteOne(string subject, string predicate, JsonElement value, NativeShape shape, string? graph)
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
            WriteMembers(node, value, shape, graph);
        }
    }

    private void WriteMembers(string node, JsonElement value, NativeShape shape, string? graph)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            Write(node, RdfTerm.OwnTerm(member.Name), member.Value, shape.MemberOf(value, member.Name), graph);
        }
    }

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
