namespace JojDomain;

/// <summary>An entity is only in the story after.</summary>
public sealed record EntityAdded : StoryChange
{
    internal EntityAdded(Entity entity, int index, bool isListNew)
    {
        Entity = entity;
        Index = index;
        IsListNew = isListNew;
    }

    /// <summary>The entity.</summary>
    public Entity Entity { get; }

    /// <summary>Its position in the list of its kind in the story after, counted from 0.</summary>
    public int Index { get; }

    /// <inheritdoc/>
    public override EntityRef Id => Entity.Reference;

    /// <inheritdoc/>
    public override EntityKind? Kind => Entity.EntityKind;

    /// <summary>As in <c>added claim c3</c>.</summary>
    public override string ToString() => $"added {Named(Entity)}";

    /// <summary>Whether there was no entity of its kind before, so that the document had no list of the kind.</summary>
    internal bool IsListNew { get; }
}
