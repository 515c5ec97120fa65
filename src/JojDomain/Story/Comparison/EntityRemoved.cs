namespace JojDomain;

/// <summary>An entity is only in the story before.</summary>
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

    /// <summary>Whether no entity of its kind is left, so that the document has no list of the kind any more.</summary>
    internal bool IsListGone { get; }
}
