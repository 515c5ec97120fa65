using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes a story as JSON-LD with the vocabulary of schema.org: the entities that it is about, its sources, and its claims with their reviews.</summary>
/// <remarks>
/// <para>Each entity is a node of one graph, named by its id as a fragment of the address that the document is read from. A claim is a Claim, a review a ClaimReview. schema.org has no class for agreements: an agreement is a DigitalDocument with its kind
/// as <c>additionalType</c>, which mentions its amounts where they are one figure in a stated currency. Words that a claim quotes are Quotations in it. Dates are written where they are a year, a month, a day or a date-time. Acts, polarity, modality, cues, the chain of reports, relations, and what is absent or
/// unknown have no term in schema.org, and are reported as lost. Source: schema.org 30.0.</para>
/// </remarks>
public sealed class SchemaOrgExporter : StoryExporter
{
    /// <summary>The format <c>schema.org</c>.</summary>
    public static ExportFormat SchemaOrgFormat { get; } = new(
        "schema.org", "JSON-LD with the vocabulary of schema.org: Claim, ClaimReview, sources, who and what", "application/ld+json", "story.jsonld", static _ => new SchemaOrgExporter());

    /// <inheritdoc/>
    public override ExportFormat Format => SchemaOrgFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        var carried = new CarriedMembers();
        using Stream stream = target.Open(Format.DocumentName!);
        using (var writer = new Utf8JsonWriter(stream, JsonForm.Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("@context", "https://schema.org");
            writer.WriteStartArray("@graph");
            foreach (Entity entity in story.Entities)
            {
                using var node = new SchemaOrgNode(writer, story, entity, carried);
                node.Write();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return carried.ToReport(story, static (_, _) => "schema.org has no term for it, or not for a value of this form");
    }
}
