using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>Writes a story as quads.</summary>
internal sealed class StoryQuads(Story story, RdfNames names, QuadWriter writer)
{
    private readonly CountedStatements _counted = new(story);

    public void Write()
    {
        var native = new NativeQuads(writer, names);
        var schemaOrg = new SchemaOrgQuads(writer, names, story);
        var provenance = new ProvQuads(writer, names);
        provenance.Write(story);
        using (JsonDocument header = JsonDocument.Parse(StoryJson.HeaderToUtf8Bytes(story)))
        {
            native.Write(names.Story, header.RootElement, NativeShapes.Header, null);
        }

        foreach (Entity entity in story.Entities)
        {
            string? graph = entity is Claim or Source or Utterance or Holding ? null : names.Story;
            using JsonDocument json = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(entity));
            native.Write(names.Of(entity.Reference.Text), json.RootElement, NativeShapes.Of(entity.EntityKind), graph);
            schemaOrg.Write(entity, graph);
            if (entity is Claim claim)
            {
                provenance.Write(claim);
                WriteGraph(native, claim, json.RootElement);
            }
        }
    }

    // What is in the graph of a claim is there as the voice says it: firmly, and of now.
    private void WriteGraph(NativeQuads native, Claim claim, JsonElement json)
    {
        if (!json.TryGetProperty("statements", out JsonElement statements))
        {
            return;
        }

        foreach ((Statement statement, JsonElement value) in claim.Statements.Zip(statements.EnumerateArray()))
        {
            if (statement.Predicate is PropertyPredicate { Operator: not StatementOperator.Exclude } predicate && IsFirm(statement) && _counted.Contains(claim, statement)
                && (value.TryGetProperty("equals", out JsonElement said) || value.TryGetProperty("includes", out said))
                && !(said.ValueKind == JsonValueKind.Object && said.TryGetProperty("absent", out _)))
            {
                native.WriteValue(names.Of(statement.Subject.Text), predicate.Property, said, names.Of(claim.Id.Text));
            }
        }
    }

    private static bool IsFirm(Statement statement) => statement is
    {
        Polarity: Polarity.Affirmed, Modality: Modality.Actual, Certainty: default(Certainty), Quantifier: null, Condition: null, AsOf: null,
    };
}
