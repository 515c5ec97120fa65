using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Reads who made an annotation: a name, or else an id, which is how the document names them.</summary>
internal static class AnnotationCreator
{
    /// <summary>The creators as voices in words; none where none is named.</summary>
    public static Voice[] Read(ForeignObject annotation, List<Unplaced> notes) =>
        [.. (annotation.Take("creator") ?? annotation.Take("user"))?.Items().Select(creator => Of(creator, notes)).OfType<DescribedVoice>().Distinct() ?? []];

    private static DescribedVoice? Of(ForeignValue creator, List<Unplaced> notes)
    {
        if (creator.TryText(out string? iri) && iri.Length > 0)
        {
            return new DescribedVoice(iri);
        }

        if (creator.Kind != JsonValueKind.Object)
        {
            notes.Add(new Unplaced(creator.Pointer, "a creator is named by an IRI or is an object"));
            return null;
        }

        var agent = new ForeignObject(creator, notes);
        string? words = agent.TakeText("name") ?? agent.TakeText("nickname") ?? agent.TakeText("id");
        agent.Report(notes, "a voice in words has one name only");
        return words is null ? null : new DescribedVoice(words);
    }
}
