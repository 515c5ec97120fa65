namespace JojDomain;

/// <summary>Two stories about the same events made into one, or all the reasons why a person has to decide first.</summary>
/// <remarks>
/// <para>Entities are the same when their ids and kinds are. One that only one story has is taken, and so is a member that only one of them
/// has; a property that is not stated, an empty list and null are none. Where both have a member and its values differ, that is a conflict: a value is
/// never put together from two, nor one list from two, however much they have in common. The act of a claim counts as performed where nothing else is
/// stated (<see cref="Claim.Outcome"/>). The story's own members follow the same rule, but for the format, which is the later of the two.</para>
/// <para>Two lists alone are put together, the items of the first story before those that only the second has. Names are where a claim of the story gives the entity each name
/// that the other story lacks, as claims of imported documents do; a listing that says more than its items, such as that these are all, stays as it is. Identifiers are where
/// both stories give one in common, and none that differs in the same scheme.</para>
/// <para>The entities are in the order of the first story, followed by those that only the second has. Anyone who decides a conflict does so in the
/// content of one of the stories, and merges again.</para>
/// </remarks>
public sealed record StoryMerge
{
    internal StoryMerge(Story? story, EquatableArray<MergeConflict> conflicts, EquatableArray<Problem> problems)
    {
        Story = story;
        Conflicts = conflicts;
        Problems = problems;
    }

    /// <summary>The one story; null where there are conflicts, or where what came of the two is not consistent.</summary>
    public Story? Story { get; }

    /// <summary>All conflicts, in the order of the first story; empty where there is none.</summary>
    public EquatableArray<MergeConflict> Conflicts { get; }

    /// <summary>
    /// What is wrong with the story that the two make together, such as an id that the one gives to a person and the other to a place.
    /// Empty where there is a story, or where conflicts leave none to be checked.
    /// </summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>Merges two stories.</summary>
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
