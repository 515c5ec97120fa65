namespace JojDomain;

/// <summary>An entity is in both stories, in another order relative to other entities of its kind.</summary>
/// <remarks>As few entities are moved as possible: the others are in the same order in both stories.</remarks>
public sealed record EntityMoved : StoryChange
{
    internal EntityMoved(EntityKind kind, EntityRef id, int from, int to)
    {
        Kind = kind;
        Id = id;
        From = from;
        To = to;
    }

    /// <inheritdoc/>
    public override EntityRef Id { get; }

    /// <inheritdoc/>
    public override EntityKind? Kind { get; }

    /// <summary>Its position in the list of its kind in the story before, counted from 0.</summary>
    public int From { get; }

    /// <summary>Its position in the list of its kind in the story after, counted from 0.</summary>
    public int To { get; }

    /// <summary>As in <c>moved claim c3 from 4 to 0</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"moved {Named(Kind!.Value, Id)} from {From} to {To}");
}
