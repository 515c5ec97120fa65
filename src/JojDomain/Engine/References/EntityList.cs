namespace JojDomain.Engine;

/// <summary>One of the lists of content, which hold a kind of entity each. The generator tells which there are.</summary>
internal abstract class EntityList(EntityKind kind, string name)
{
    public EntityKind Kind { get; } = kind;

    /// <summary>The list's member in a document.</summary>
    public string Name { get; } = name;

    public abstract int Count(StoryContent content);

    public abstract Entity At(StoryContent content, int position);

    /// <summary>Content with an entity at a position in place of the one there, or after the last.</summary>
    public abstract StoryContent Put(StoryContent content, int position, Entity entity);

    /// <summary>Content with each entity of the list changed, or left out where the change gives null.</summary>
    public abstract StoryContent Change(StoryContent content, Func<Entity, Entity?> change);

    public abstract IReadOnlyList<Entity> In(StoryContent content);

    /// <summary>Content with these entities, all of the list's kind, in place of those it holds.</summary>
    public abstract StoryContent With(StoryContent content, IEnumerable<Entity> entities);

    /// <summary>An entity of the list by itself, as it stands in a document.</summary>
    public abstract byte[] Write(Entity entity);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public abstract Entity Read(ReadOnlySpan<byte> json);

    /// <summary>Visits one entity as if it were met at a position of the list.</summary>
    public void Visit(Entity entity, int position, ReferenceVisitor visitor)
    {
        visitor.Push(Name);
        visitor.Push(position);
        Visit(entity, visitor);
        visitor.Pop();
        visitor.Pop();
    }

    protected abstract void Visit(Entity entity, ReferenceVisitor visitor);
}
