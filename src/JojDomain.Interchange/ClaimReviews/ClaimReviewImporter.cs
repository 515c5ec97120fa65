namespace JojDomain.Interchange;

/// <summary>Reads fact checks: schema.org ClaimReview in JSON-LD (single objects, lists, graphs, feeds, HTML pages, JSON Lines), and answers of the Fact Check Tools API.</summary>
/// <remarks>
/// <para>Each review becomes a story of its own: the checked claim, with its claimant as the voice, and the review. The fact check, the feed and the places where the claim appeared are sources.
/// Everything that the document states of the claimant, the reviewer and the sources is a claim of the reviewer, through the feed. The finding is kept as it is written. A verdict is set only where the
/// words are unambiguous or the value is an end of a complete scale, and a rating only where both ends of its scale are stated. Apart from the reviews, only those nodes of the same document are read that
/// a review refers to by <c>@id</c>.</para>
/// <para>A feed of any length is read item by item; in a feed longer than eight megabytes a reference by <c>@id</c> is resolved only within its own item. Sources: schema.org 30 ClaimReview, and version v1alpha1 of the Google Fact Check Tools API.</para>
/// </remarks>
public sealed class ClaimReviewImporter : StoryImporter
{
    /// <summary>The format <c>claimreview</c>.</summary>
    public static ImportFormat ClaimReviewFormat { get; } = new(
        "claimreview", "fact checks as schema.org ClaimReview (JSON-LD, feeds, HTML pages, JSON Lines) or from the Fact Check Tools API: a story for each", static _ => new ClaimReviewImporter());

    /// <inheritdoc/>
    public override ImportFormat Format => ClaimReviewFormat;

    private protected override IEnumerable<ImportedStory> ReadFrom(DocumentSource document) => ReadEach(document, static (stream, name) => StoriesIn(ForeignFeed.Read(stream), name));

    // One story is held back, so that what is noted after the last of them is reported with it.
    private static IEnumerable<ImportedStory> StoriesIn(IEnumerable<ForeignDocument> documents, string name)
    {
        ImportedStory? last = null;
        List<Unplaced> notes = [];
        foreach (ImportedStory story in ReadEach(documents, document => StoriesOf(document, name, notes)))
        {
            if (last is not null)
            {
                yield return last;
            }

            last = story with { Unplaced = [.. notes, .. story.Unplaced] };
            notes.Clear();
        }

        yield return last is null
            ? new ImportedStory { Refusals = [new("", "there is no ClaimReview in it as JSON or JSON-LD, so that there is nothing to import")], Unplaced = [.. notes] }
            : last with { Unplaced = [.. last.Unplaced, .. notes] };
    }

    private static IEnumerable<ImportedStory> StoriesOf(ForeignDocument document, string name, List<Unplaced> notes)
    {
        if (!document.IsRead)
        {
            yield return new ImportedStory { Refusals = [document.Refusal] };
            yield break;
        }

        var graph = new ClaimReviewGraph(document.Root);
        ImportedStory? last = null;
        foreach (ForeignValue review in ClaimReviewSearch.In(document.Root))
        {
            if (last is not null)
            {
                yield return last;
            }

            last = ClaimReviewStory.Read(review, name, graph);
        }

        // Only then is it known which nodes the reviews name.
        Unplaced[] beside = [.. ClaimReviewSearch.Beside(document.Root, graph)];
        if (last is null)
        {
            notes.AddRange(beside);
        }
        else
        {
            yield return last with { Unplaced = [.. last.Unplaced, .. beside] };
        }
    }
}
