namespace JojDomain.Engine;

/// <summary>One of the lists of content, which hold a kind of entity each. The generator says which there are.</summary>
internal abstract class EntityList(EntityKind kind, string name)
{
    public EntityKind Kind { get; } = kind;

    /// <summary>The list's member in a document.</summary>
    public string Name { get; } = name;

    /// <summary>The list that holds a kind of entity.</summary>
    public static EntityList Of(EntityKind kind) => Array.Find(EntityLists.All, list => list.Kind == kind)!;

    public abstract int Count(StoryContent content);

    public abstract Entity At(StoryContent content, int position);

    /// <summary>Content with an entity at a position in place of the one there, or after the last.</summary>
    public abstract StoryContent Put(StoryContent content, int position, Entity entity);

    /// <summary>Content with each entity of the list changed, or left out where the change gives null. A list in which nothing changes stays the list that it is.</summary>
    public abstract StoryContent Change(StoryContent content, Func<Entity, Entity?> change);

    public abstract IReadOnlyList<Entity> In(StoryContent content);

    /// <summary>Content with these entities, all of the list's kind, in place of those it holds.</summary>
    public abstract StoryContent With(StoryContent content, IEnumerable<Entity> entities);

    /// <summary>An entity of the list by itself, as it is in a document.</summary>
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

    /// <summary>
    /// Passes over an entity that is written where its id is expected. It is read, so that references to it lead somewhere and what is wrong
    /// within it is reported as well.
    /// </summary>
    /// <returns>The entity's id; null where it could not be read.</returns>
    public abstract EntityRef? PassOver(ref DocumentReader reader);

    protected abstract void Visit(Entity entity, ReferenceVisitor visitor);
}
