using JojDomain.Engine;

namespace JojDomain;

/// <content>
/// Edits: they give another story, with one entity added, replaced or removed. What an edit does not touch is shared between the two stories, and is not checked again.
/// </content>
public sealed partial class Story
{
    /// <summary>The story with one more entity, at the end of the list of its kind.</summary>
    /// <param name="entity">The entity, with an id that is new in the story.</param>
    /// <returns>Another story; this one does not change.</returns>
    /// <exception cref="StoryException">
    /// The story would not be consistent. The problems, and the places they point to, are those of the content with the entity in it.
    /// </exception>
    /// <exception cref="ArgumentNullException">There is no entity.</exception>
    public Story Add(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        EntityList list = EntityList.Of(entity.EntityKind);
        return With(new EntityPlace(list, list.Count(Content)), entity, before: null);
    }

    /// <summary>The story with an entity in the place of the one with the same id.</summary>
    /// <param name="entity">The new entity, of the same kind and with the same id.</param>
    /// <returns>Another story; this one does not change.</returns>
    /// <exception cref="StoryException">
    /// The story would not be consistent, or the entity with the id is of another kind. The problems, and the places they point to, are
    /// those of the content with the entity in it.
    /// </exception>
    /// <exception cref="KeyNotFoundException">Nothing in the story has the entity's id.</exception>
    /// <exception cref="ArgumentNullException">There is no entity, or it has no id.</exception>
    public Story Replace(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        EntityPlace place = PlaceOf(entity.Reference);
        return place.Kind == entity.EntityKind
            ? With(place, entity, place.In(Content))
            : throw new StoryException("The entity cannot take the place of another kind", [IsTaken(place, entity.Reference.Text)]);
    }

    /// <summary>The story without an entity. Clauses and phases that it lists stay.</summary>
    /// <param name="id">The id of the entity, of any kind.</param>
    /// <param name="mode">
    /// What happens to references to it; by default it is not removed while there are any. An agreement that lists a clause refers to the clause.
    /// </param>
    /// <returns>Another story; this one does not change.</returns>
    /// <exception cref="StoryException">
    /// Something that stays refers to what would go: there is one <see cref="ProblemCode.DanglingReference"/> for each such place in this story. With
    /// <see cref="RemoveMode.WithReferrers"/> these can only be the story's author and its corrections, which are changed in the <see cref="Content"/>.
    /// </exception>
    /// <exception cref="KeyNotFoundException">Nothing in the story has the id.</exception>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The mode is not one of <see cref="RemoveMode"/>.</exception>
    public Story Remove(EntityRef id, RemoveMode mode = RemoveMode.Refuse)
    {
        ArgumentNullException.ThrowIfNull(id);
        Entity entity = Get(id);
        HashSet<string> gone = mode switch
        {
            RemoveMode.Refuse => new(StringComparer.Ordinal) { entity.Reference.Text },
            RemoveMode.WithReferrers => Removal.WithReferrers(Content, entity),
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode is not a member of RemoveMode."),
        };
        EquatableArray<Problem> leftBehind = Removal.LeftBehind(Content, gone);
        return leftBehind.IsEmpty ? new Story(Removal.Without(Content, gone)) : throw new StoryException("The entity cannot be removed", leftBehind);
    }

    private Story With(EntityPlace place, Entity entity, Entity? before)
    {
        StoryContent content = place.List.Put(Content, place.Position, entity);
        return new EditCheck(Content, Ids).Fits(place, entity, before)
            ? new Story(content, before is null ? Ids.With(entity, place) : Ids)
            : Create(content);
    }

    private EntityPlace PlaceOf(EntityRef id) => Ids.TryFind(id.Text, out EntityPlace place) ? place : throw Missing(id.Text);

    private static Problem IsTaken(EntityPlace place, string id) => new()
    {
        Code = ProblemCode.DuplicateId,
        Pointer = $"/{place.List.Name}/{place.Position}/id",
        Message = ReferenceTable.IdIsTaken(id, place.Kind),
    };
}
