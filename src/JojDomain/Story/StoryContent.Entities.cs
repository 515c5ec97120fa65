using JojDomain.Engine;

namespace JojDomain;

/// <content>The entities of all lists at once, for code that treats all kinds alike.</content>
public sealed partial record StoryContent
{
    /// <summary>All entities, in the order of the document; empty by default. The list is made at each call, and <see cref="Story.Entities"/> keeps it.</summary>
    public EquatableArray<Entity> Entities => EntityLists.All.SelectMany(list => list.In(this)).ToEquatableArray();

    /// <summary>The content with more entities, each at the end of the list of its kind.</summary>
    /// <param name="entities">The entities, of any kinds and in any order.</param>
    /// <returns>Other content, not yet checked; this one stays as it is.</returns>
    /// <example><code>Story longer = Story.Create(story.Content.Add(outlet, article, claim));</code></example>
    /// <exception cref="ArgumentNullException">There are no entities, or one of them is null.</exception>
    public StoryContent Add(params IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ILookup<EntityKind, Entity> added = entities.ToLookup(static entity => entity is null ? throw new ArgumentNullException(nameof(entities)) : entity.EntityKind);
        return EntityLists.All.Where(list => added.Contains(list.Kind)).Aggregate(this, (content, list) => list.With(content, list.In(content).Concat(added[list.Kind])));
    }
}
