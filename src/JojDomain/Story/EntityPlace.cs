using JojDomain.Engine;

namespace JojDomain;

/// <summary>Where an entity is in content.</summary>
/// <param name="List">The list.</param>
/// <param name="Position">The position in the list.</param>
internal readonly record struct EntityPlace(EntityList List, int Position)
{
    public EntityKind Kind => List.Kind;

    public Entity In(StoryContent content) => List.At(content, Position);
}
