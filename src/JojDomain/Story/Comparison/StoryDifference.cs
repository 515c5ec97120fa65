using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>What differs between two stories: enough to make the one of the other.</summary>
/// <remarks>
/// Entities are distinguished by their ids, and an id that goes to an entity of another kind is one removed and one added. An entity within
/// another (a phase, a clause) differs as a part of that one. Equal stories, and only they, have an empty difference.
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

    /// <summary>What differs between two stories.</summary>
    public static StoryDifference Between(Story before, Story after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(StoryComparison.Of(before.Content, after.Content).ToEquatableArray());
    }

    /// <summary>Does the changes to a story: to the one before, which gives the one after, or to another in which all that they touch is as it was.</summary>
    /// <remarks>
    /// What no change touches is kept. An entity that is added or moved comes to the position it has in the story after, and behind the last
    /// where the list is shorter.
    /// </remarks>
    /// <exception cref="StoryException">
    /// The difference does not fit: an entity to be changed or removed is missing or is not as it was, one to be moved is missing, one to be added is there
    /// already, or a member of the story is not as it was (<see cref="ProblemCode.DoesNotFit"/>, with pointers into this story); or what would
    /// come of it is not consistent (the problems of <see cref="Story.Create"/>). All problems are stated.
    /// </exception>
    public Story ApplyTo(Story story) =>
        TryApplyTo(story, out Story? changed, out EquatableArray<Problem> problems) ? changed : throw new StoryException("The difference cannot be applied to the story", problems);

    /// <summary>Does the changes to a story as <see cref="ApplyTo"/> does, or states all the reasons why it cannot.</summary>
    /// <param name="story">The story to change.</param>
    /// <param name="changed">The changed story; null when there is an error.</param>
    /// <param name="problems">All problems; empty where there is a changed story.</param>
    public bool TryApplyTo(Story story, [NotNullWhen(true)] out Story? changed, out EquatableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(story);
        changed = null;
        StoryContent content = DifferenceApplication.Apply(this, story.Content, out problems);
        return problems.IsEmpty && Story.TryCreate(content, out changed, out problems);
    }

    /// <summary>The difference as a JSON Patch (RFC 6902), UTF-8 without white space: what it makes of the native JSON of the story before is that of the story after.</summary>
    /// <remarks>
    /// Any program that knows RFC 6902 can apply it. It has the operations <c>add</c>, <c>remove</c>, <c>replace</c> and <c>move</c>; without
    /// the operation <c>test</c> it does not notice when it is applied to another document. Members may come to be in another order than
    /// <see cref="Serialization.StoryJson"/> writes them, which means nothing in JSON.
    /// </remarks>
    public byte[] ToJsonPatch() => JsonPatch.Of(this);

    /// <summary>One line for each change; the words "no difference" where there is none.</summary>
    public override string ToString() => IsEmpty ? "no difference" : string.Join('\n', Changes);
}
