namespace JojDomain.Engine;

/// <summary>One of the lists of content, which hold a kind of entity each.</summary>
internal abstract class EntityList(EntityKind kind, string name)
{
    public EntityKind Kind { get; } = kind;

    /// <summary>The list's member in a document.</summary>
    public string Name { get; } = name;

    public abstract IReadOnlyList<Entity> In(StoryContent content);

    /// <summary>Content with these entities, all of the list's kind, in place of those it holds.</summary>
    public abstract StoryContent With(StoryContent content, IEnumerable<Entity> entities);

    /// <summary>An entity of the list by itself, as it stands in a document.</summary>
    public abstract byte[] Write(Entity entity);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public abstract Entity Read(ReadOnlySpan<byte> json);
}
