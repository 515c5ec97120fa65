namespace JojDomain.Interchange;

/// <summary>Reads annotations of the Web Annotation Data Model (W3C, 2017) as one story for each document: one annotation, an array, a page, a collection, or annotations as Hypothesis has them.</summary>
/// <remarks>
/// <para>An annotation is a source of its own, with its id, its creator as author and its date. Each of its texts is a claim by its creator, with the passages of its targets as
/// evidence. A body that is only an address gives a claim that this resource annotates (an open term) each target. An annotation without a body gives a claim by the target: the
/// quoted words. An edited annotation states something else beside what it stated, each as of its version; what replies to an annotation of the document is related to it.
/// Each target is a source of the open kind <c>webResource</c>; an id or address that is neither http nor https becomes its title.</para>
/// <para>A quote and a position that select the same words become one passage; positions are in code points, as the model requires, and one that fits its quote only in UTF-16 units is
/// left out. A quote within a fragment or an element becomes a passage; a position within one does not, since it does not count from the beginning of the text. Members that a story cannot contain are reported with their JSON Pointers.
/// Annotations that <see cref="AnnotationExporter"/> wrote become the claims from which they were made, with the voice described by its name.</para>
/// </remarks>
public sealed class AnnotationImporter : StoryImporter
{
    /// <inheritdoc/>
    public override ImportFormat Format => AnnotationFormat;

    internal static ImportFormat AnnotationFormat { get; } = new(
        "annotations",
        "Web Annotation (W3C): annotations of texts, also as Hypothesis exports them",
        static _ => new AnnotationImporter());

    private protected override IEnumerable<ImportedStory> ReadFrom(DocumentSource document) => ReadEach(document, static (stream, _) => ReadEach(ForeignDocuments.Read(stream), StoriesOf));

    private static IEnumerable<ImportedStory> StoriesOf(ForeignDocument read) => [read.IsRead ? new AnnotationStory(read.Root).Read() : new ImportedStory { Refusals = [read.Refusal] }];
}
