using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Reads who made an annotation: a name, or else an id, which is how the document names them.</summary>
internal static class AnnotationCreator
{
    /// <summary>The creator as a voice in words; null where there is none.</summary>
    public static Voice? Read(ForeignObject annotation, List<Unplaced> notes)
    {
        if ((annotation.Take("creator") ?? annotation.Take("user")) is not { } creator)
        {
            return null;
        }

        ForeignValue[] all = [.. creator.Items()];
        notes.AddRange(all.Skip(1).Select(static other => new Unplaced(other.Pointer, "only the first creator is taken")));
        return all is [var first, ..] ? Of(first, notes) : null;
    }

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
