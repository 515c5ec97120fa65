namespace JojDomain.Engine;

/// <summary>One of the lists of the story content, each of which has one kind of entity. The generator emits all of them (<c>EntityLists</c>).</summary>
internal abstract class EntityList(EntityKind kind, string name)
{
    public EntityKind Kind { get; } = kind;

    /// <summary>The name of the list in a document.</summary>
    public string Name { get; } = name;

    /// <summary>The list with a kind of entity.</summary>
    public static EntityList Of(EntityKind kind) => Array.Find(EntityLists.All, list => list.Kind == kind)!;

    public abstract int Count(StoryContent content);

    public abstract Entity At(StoryContent content, int position);

    /// <summary>The content with an entity at a position: it replaces the one there, or is added after the last.</summary>
    public abstract StoryContent Put(StoryContent content, int position, Entity entity);

    /// <summary>The content with each entity of the list changed, or removed where the change returns null. It is the same object where nothing changes.</summary>
    public abstract StoryContent Change(StoryContent content, Func<Entity, Entity?> change);

    public abstract IReadOnlyList<Entity> In(StoryContent content);

    /// <summary>The content with other entities, all of the list's kind, in the list.</summary>
    public abstract StoryContent With(StoryContent content, IEnumerable<Entity> entities);

    /// <summary>The JSON of one entity of the list.</summary>
    public abstract byte[] Write(Entity entity);

    /// <summary>Reads JSON of <see cref="Write"/>.</summary>
    public abstract Entity Read(ReadOnlySpan<byte> json);

    /// <summary>Visits one entity, with the pointer that it has at a position of the list.</summary>
    public void Visit(Entity entity, int position, ReferenceVisitor visitor)
    {
        visitor.Push(Name);
        visitor.Push(position);
        Visit(entity, visitor);
        visitor.Pop();
        visitor.Pop();
    }

    /// <summary>
    /// Reads an entity that is where its id is expected. It is not kept, but references to it are not reported as dangling, and what is wrong in it
    /// is reported too.
    /// </summary>
    /// <returns>The entity's id; null where it could not be read.</returns>
    public abstract EntityRef? PassOver(ref DocumentReader reader);

    protected abstract void Visit(Entity entity, ReferenceVisitor visitor);
}
