namespace JojDomain.Tests.Edits;

/// <summary>One edit of a story, as a value: to add or replace an entity, or to remove one.</summary>
internal sealed record Edit(EditKind Kind, Entity? Entity = null, EntityRef? Id = null, RemoveMode Mode = default)
{
    public Story Of(Story story) => Kind switch
    {
        EditKind.Add => story.Add(Entity!),
        EditKind.Replace => story.Replace(Entity!),
        _ => story.Remove(Id!, Mode),
    };

    /// <summary>The story after the edit, or the problems for which it is refused.</summary>
    public (Story? Story, EquatableArray<Problem> Problems) Try(Story story)
    {
        try
        {
            return (Of(story), default);
        }
        catch (StoryException refused)
        {
            return (null, refused.Problems);
        }
    }
}
