using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes what schema.org has a term for as quads: the nodes that <see cref="SchemaOrgNode"/> makes of an entity.</summary>
internal sealed class SchemaOrgQuads(QuadWriter writer, RdfNames names, Story story)
{
    // As the context of schema.org has them.
    private static readonly HashSet<string> Addresses = ["url", "archivedAt"];

    public void Write(Entity entity, string? graph)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();

            // What it holds is in the quads of native JSON too, and no loss of this vocabulary is one of the document.
            using var node = new SchemaOrgNode(json, story, entity, new CarriedMembers());
            node.Write();
            json.WriteEndArray();
        }

        using JsonDocument nodes = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        foreach (JsonElement each in nodes.RootElement.EnumerateArray())
        {
            WriteNode(each, graph);
        }
    }

    private string WriteNode(JsonElement node, string? graph)
    {
        string subject = node.TryGetProperty("@id", out JsonElement id) ? names.Of(id.GetString()![1..]) : writer.Blank();
        foreach (JsonProperty member in node.EnumerateObject().Where(static member => member.Name != "@id"))
        {
            foreach (JsonElement value in member.Value.ValueKind == JsonValueKind.Array ? [.. member.Value.EnumerateArray()] : new[] { member.Value })
            {
                WriteMember(subject, member.Name, value, graph);
            }
        }

        return subject;
    }

    private void WriteMember(string subject, string name, JsonElement value, string? graph)
    {
        if (name == "@type")
        {
            writer.Write(subject, RdfTerm.Type, RdfTerm.Iri(RdfTerm.SchemaOrg + value.GetString()), graph);
        }
        else
        {
            writer.Write(subject, RdfTerm.Iri(RdfTerm.SchemaOrg + name), ObjectOf(name, value, graph), graph);
        }
    }

    private string ObjectOf(string name, JsonElement value, string? graph) => value.ValueKind switch
    {
        JsonValueKind.Object when IsReference(value) => names.Of(value.GetProperty("@id").GetString()![1..]),
        JsonValueKind.Object => WriteNode(value, graph),
        JsonValueKind.String when Addresses.Contains(name) => RdfTerm.Iri(value.GetString()!),
        JsonValueKind.String => RdfTerm.Text(value.GetString()!),
        _ => RdfTerm.Typed(value.GetRawText(), "decimal"),
    };

    private static bool IsReference(JsonElement value) => value.EnumerateObject().Count() == 1 && value.TryGetProperty("@id", out _);
}
