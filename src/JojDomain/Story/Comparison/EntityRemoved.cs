namespace JojDomain;

/// <summary>An entity is in the story before only.</summary>
public sealed record EntityRemoved : StoryChange
{
    internal EntityRemoved(Entity entity, int index, bool isListGone)
    {
        Entity = entity;
        Index = index;
        IsListGone = isListGone;
    }

    /// <summary>The entity.</summary>
    public Entity Entity { get; }

    /// <summary>Its position in the list of its kind in the story before, counted from 0.</summary>
    public int Index { get; }

    /// <inheritdoc/>
    public override EntityRef Id => Entity.Reference;

    /// <inheritdoc/>
    public override EntityKind? Kind => Entity.EntityKind;

    /// <summary>As in <c>removed claim c3</c>.</summary>
    public override string ToString() => $"removed {Named(Entity)}";

    /// <summary>Whether no entity of its kind is left; a document then has no such list.</summary>
    internal bool IsListGone { get; }
}
