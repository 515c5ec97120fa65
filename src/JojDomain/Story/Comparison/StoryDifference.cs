using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The differences between two stories: with them and the story before, the story after can be made.</summary>
/// <remarks>
/// Entities are matched by id and kind: an id that goes to an entity of another kind is one entity removed and one added. The difference is empty if, and only if, the stories are equal.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record StoryDifference
{
    internal StoryDifference(EquatableArray<StoryChange> changes) => Changes = changes;

    /// <summary>
    /// The changes: first those of the story's own members, then those of each kind of entity in the order of the document: changed, removed,
    /// moved, added. Empty where nothing differs.
    /// </summary>
    public EquatableArray<StoryChange> Changes { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Compares two stories.</summary>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    public static StoryDifference Between(Story before, Story after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(StoryComparison.Of(before.Content, after.Content).ToEquatableArray());
    }

    /// <summary>Applies the changes to a story: to the story before, which gives the story after, or to another in which everything that they touch is as it was before.</summary>
    /// <remarks>What no change touches is kept. An entity that is added or moved comes to its position in the story after, or to the end where the list is shorter.</remarks>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    /// <exception cref="StoryException">
    /// The difference does not fit: an entity that it changes or removes is missing or not as it was, one that it moves is missing, one that it adds is there already, or a member of the story
    /// is not as it was (<see cref="ProblemCode.DoesNotFit"/>, with pointers into the given story). Or the changed story would not be consistent (the problems of
    /// <see cref="Story.Create"/>). The exception has all problems.
    /// </exception>
    public Story ApplyTo(Story story) =>
        TryApplyTo(story, out Story? changed, out EquatableArray<Problem> problems) ? changed : throw new StoryException("The difference cannot be applied to the story", problems);

    /// <summary>Applies the changes to a story as <see cref="ApplyTo"/> does, or gives all problems that prevent it.</summary>
    /// <param name="story">The story to change.</param>
    /// <param name="changed">The changed story; null when there are problems.</param>
    /// <param name="problems">All problems; empty when there is a changed story.</param>
    /// <returns>Whether there is a changed story.</returns>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    public bool TryApplyTo(Story story, [NotNullWhen(true)] out Story? changed, out EquatableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(story);
        changed = null;
        StoryContent content = DifferenceApplication.Apply(this, story.Content, out problems);
        return problems.IsEmpty && Story.TryCreate(content, out changed, out problems);
    }

    /// <summary>The difference as a JSON Patch (RFC 6902), which turns the native JSON of the story before into that of the story after; UTF-8 without white space.</summary>
    /// <remarks>
    /// Any program that implements RFC 6902 can apply it. It has the operations <c>add</c>, <c>remove</c>, <c>replace</c> and <c>move</c>, and no <c>test</c>: applied to another document it
    /// does not fail, as <see cref="ApplyTo"/> does. Members may come into another order than <see cref="Serialization.StoryJson"/> writes, which has no meaning in JSON.
    /// </remarks>
    public byte[] ToJsonPatch() => JsonPatch.Of(this);

    /// <summary>One line for each change; the words "no difference" where there is none.</summary>
    public override string ToString() => IsEmpty ? "no difference" : string.Join('\n', Changes);
}
