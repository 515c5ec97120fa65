namespace JojDomain;

/// <summary>An entity is in both stories, and differs.</summary>
public sealed record EntityChanged : StoryChange
{
    internal EntityChanged(Entity before, Entity after, int index, EquatableArray<MemberChange> members)
    {
        Before = before;
        After = after;
        Index = index;
        Members = members;
    }

    /// <summary>The entity in the story before.</summary>
    public Entity Before { get; }

    /// <summary>The entity in the story after, with the same id and kind.</summary>
    public Entity After { get; }

    /// <summary>The entity's position in the list of its kind in the story before, counted from 0.</summary>
    public int Index { get; }

    /// <summary>
    /// What differs; at least one. Lists within an entity are compared by position, so that an item put in front of others is a change of each of them. The order is that of a JSON Patch
    /// (RFC 6902): each pointer is right once the changes before it have been applied.
    /// </summary>
    public EquatableArray<MemberChange> Members { get; }

    /// <inheritdoc/>
    public override EntityRef Id => Before.Reference;

    /// <inheritdoc/>
    public override EntityKind? Kind => Before.EntityKind;

    /// <summary>As in <c>changed claim c3 /words: "a" -> "b"; /act: nothing -> "states"</c>.</summary>
    public override string ToString() => $"changed {Named(Before)} {string.Join("; ", Members)}";
}
