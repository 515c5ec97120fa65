using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Interchange;

/// <summary>What became of one foreign document, or of one record of a feed.</summary>
public sealed record ImportedStory
{
    /// <summary>The story; null where the document is refused.</summary>
    public Story? Story { get; init; }

    /// <summary>What was in the document and has no place in the story, with its place and the reason; empty by default.</summary>
    public EquatableArray<Unplaced> Unplaced { get; init; }

    /// <summary>Why the document is refused, each with its place in it; empty by default, and never where there is no story.</summary>
    public EquatableArray<Unplaced> Refusals { get; init; }

    /// <summary>Whether there is a story.</summary>
    [MemberNotNullWhen(true, nameof(Story))]
    public bool IsRead => Story is not null;

    /// <summary>The story of what was read; refused where that is not consistent.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="notes">What has no place in it.</param>
    /// <param name="place">Where it was read.</param>
    /// <param name="fault">What is before the reason of a refusal; empty by default.</param>
    internal static ImportedStory Of(StoryContent content, IEnumerable<Unplaced> notes, string place, string fault = "") =>
        JojDomain.Story.TryCreate(content, out Story? story, out EquatableArray<Problem> problems)
            ? new ImportedStory { Story = story, Unplaced = [.. notes] }
            : new ImportedStory
            {
                Refusals = [.. problems.Where(static problem => problem.Severity == Severity.Error).Select(problem => new Unplaced(place, $"{fault}{problem.Message}"))],
                Unplaced = [.. notes],
            };

    /// <summary>The same, of a document among several: each place begins with the name of the document.</summary>
    internal ImportedStory Within(string document) => this with { Unplaced = Named(Unplaced, document), Refusals = Named(Refusals, document) };

    private static EquatableArray<Unplaced> Named(EquatableArray<Unplaced> places, string document) => [.. places.Select(each => new Unplaced($"{document} {each.Place}".TrimEnd(), each.Reason))];
}
