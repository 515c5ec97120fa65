namespace JojDomain;

/// <summary>One story made of two about the same events, or all conflicts that a person has to decide first.</summary>
/// <remarks>
/// <para>Entities are the same when their ids and kinds are. An entity that only one story has is taken over, and so is a member that only one of the two has; a property that is not
/// stated, an empty list and null count as no member. A member that both have with different values is a conflict: values and lists are not combined, even where they have much in
/// common. The outcome of a claim counts as a member even where it is left out, as <see cref="ActOutcome.Performed"/>. The story's own members follow the same rules, except for the
/// format, which is the later of the two.</para>
/// <para>Two kinds of lists are combined, the items of the first story before those that only the second has. Names, where each name that the other story lacks is given by a claim of its
/// own story, as claims of imported documents do; a listing that states more than its items, such as that they are all, is not combined. And identifiers, where the stories have one in
/// common, and no two that differ in one scheme.</para>
/// <para>The entities are in the order of the first story, followed by those that only the second has. To resolve a conflict, change the content of one of the stories, and merge
/// again.</para>
/// </remarks>
public sealed record StoryMerge
{
    internal StoryMerge(Story? story, EquatableArray<MergeConflict> conflicts, EquatableArray<Problem> problems)
    {
        Story = story;
        Conflicts = conflicts;
        Problems = problems;
    }

    /// <summary>The merged story; null where there are conflicts or problems.</summary>
    public Story? Story { get; }

    /// <summary>All conflicts, in the order of the first story; empty where there is none.</summary>
    public EquatableArray<MergeConflict> Conflicts { get; }

    /// <summary>
    /// Why the merged content is no consistent story, such as an id that one story gives to a person and the other to a place. Empty where there is a story, and where there are conflicts:
    /// nothing is checked then.
    /// </summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>Merges two stories.</summary>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    public static StoryMerge Of(Story first, Story second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        List<MergeConflict> conflicts = [];
        StoryContent content = ContentMerge.Of(first.Content, second.Content, conflicts);
        if (conflicts.Count > 0)
        {
            return new(null, conflicts.ToEquatableArray(), default);
        }

        _ = Story.TryCreate(content, out Story? story, out EquatableArray<Problem> problems);
        return new(story, default, problems);
    }

    /// <summary>The story's title, or one line for each conflict and problem.</summary>
    public override string ToString() => Story?.ToString() ?? string.Join('\n', Conflicts.Select(static conflict => conflict.ToString()).Concat(Problems.Select(static problem => problem.ToString())));
}
