using System.Text.Encodings.Web;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes the passages that a story cites as annotations of the Web Annotation Data Model (W3C, 2017): an array with one annotation for each passage.</summary>
/// <remarks>
/// The target is the source's address, or <c>urn:joj-domain:source:ID</c> where it has none, with a TextQuoteSelector where the words are known and a TextPositionSelector, in code
/// points, where their position is. The bodies of a claim's annotations are its words (<c>describing</c>), the name of its voice (<c>identifying</c>) and its act
/// (<c>classifying</c>). The id is <c>urn:joj-domain:annotation:STORY/ENTITY/PLACE</c>, with a hyphen in place of STORY for a story without an id. An annotation cannot contain
/// anything else: claims and entities that cite no passage are reported as lost.
/// </remarks>
public sealed class AnnotationExporter : StoryExporter
{
    private readonly AnnotationExportOptions _options;

    /// <summary>An exporter.</summary>
    /// <param name="options">How annotations are written; null for the defaults.</param>
    public AnnotationExporter(AnnotationExportOptions? options = null) => _options = options ?? new AnnotationExportOptions();

    internal static ExportFormat AnnotationFormat { get; } = new(
        "annotations",
        "Web Annotation (W3C): one annotation for each passage that the story cites",
        "application/ld+json",
        "annotations.json",
        static _ => new AnnotationExporter(new AnnotationExportOptions { Indented = true }));

    /// <inheritdoc/>
    public override ExportFormat Format => AnnotationFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        var carried = new CarriedMembers();
        using (Stream stream = target.Open("annotations.json"))
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = _options.Indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (IGrouping<EntityRef, Citation> cited in story.Citations.GroupBy(static citation => citation.Entity))
            {
                var annotations = new AnnotationWriter(writer, story, story.Get(cited.Key), carried);
                foreach (Citation citation in cited)
                {
                    annotations.Write(citation);
                }

                writer.Flush();
            }

            writer.WriteEndArray();
        }

        return carried.ToReport(story, static (entity, pointer) => entity switch
        {
            null => "an annotation says nothing of the story as a whole",
            _ when pointer.EndsWith("/source", StringComparison.Ordinal) => "an annotation names a source by its address",
            _ when pointer.Contains("/voice", StringComparison.Ordinal) => "an annotation names a voice in words",
            _ => "an annotation has no place for it",
        });
    }
}
