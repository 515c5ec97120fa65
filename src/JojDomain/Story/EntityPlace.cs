using JojDomain.Engine;

namespace JojDomain;

/// <summary>Where an entity is in content.</summary>
/// <param name="List">The list of its kind.</param>
/// <param name="Position">The position in the list, from 0.</param>
internal readonly record struct EntityPlace(EntityList List, int Position)
{
    public EntityKind Kind => List.Kind;

    public Entity In(StoryContent content) => List.At(content, Position);
}
