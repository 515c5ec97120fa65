using JojDomain.Engine;

namespace JojDomain;

/// <summary>Where an entity stands in content.</summary>
/// <param name="List">The list.</param>
/// <param name="Position">The position in the list, of the entity or of the one that holds it.</param>
/// <param name="Inner">The position among those within the entity of the list; -1 where it is that entity itself.</param>
internal readonly record struct EntityPlace(EntityList List, int Position, int Inner = -1)
{
    /// <summary>The entity of the list: the one that stands here, or the one that holds it.</summary>
    public Entity HolderIn(StoryContent content) => List.At(content, Position);

    public Entity In(StoryContent content) => Inner < 0 ? HolderIn(content) : HolderIn(content).Inner[Inner];

    public EntityKind KindIn(StoryContent content) => Inner < 0 ? List.Kind : In(content).EntityKind;
}
