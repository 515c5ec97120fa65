using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Interchange;

/// <summary>The result of importing one foreign document, or one record of a feed.</summary>
public sealed record ImportedStory
{
    /// <summary>The story; null where the document is refused.</summary>
    public Story? Story { get; init; }

    /// <summary>The values of the document that a story cannot contain, each with its place in the document and the reason; empty by default.</summary>
    public EquatableArray<Unplaced> Unplaced { get; init; }

    /// <summary>The reasons for which the document is refused, each with its place in the document; empty by default, and never empty where <see cref="Story"/> is null.</summary>
    public EquatableArray<Unplaced> Refusals { get; init; }

    /// <summary>Whether there is a story.</summary>
    [MemberNotNullWhen(true, nameof(Story))]
    public bool IsRead => Story is not null;

    /// <summary>The story of the content; a refusal where the content is not consistent.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="notes">What a story cannot contain.</param>
    /// <param name="place">Where it was read.</param>
    /// <param name="fault">The text before the reason of a refusal; empty by default.</param>
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
