namespace JojDomain;

/// <summary>That claims give one property of one entity values that cannot all be true.</summary>
/// <remarks>
/// Found by <see cref="Story.Disputes"/>, which tells what is compared and how. What the story's author holds is no claim, and no party to a
/// dispute: a holding rests on claims, which are.
/// </remarks>
public sealed record Dispute
{
    internal Dispute(EntityRef subject, Property property, When? asOf, EquatableArray<DisputePosition> positions)
    {
        Subject = subject;
        Property = property;
        AsOf = asOf;
        Positions = positions;
    }

    /// <summary>The entity whose property it is.</summary>
    public EntityRef Subject { get; }

    /// <summary>The property.</summary>
    public Property Property { get; }

    /// <summary>As of which time all of them speak; null where none tells a time.</summary>
    public When? AsOf { get; }

    /// <summary>What is said, each position once, in the order of the document; at least two. Each is incompatible with another, and may be compatible with a third.</summary>
    public EquatableArray<DisputePosition> Positions { get; }

    /// <summary>The subject, the property and the voices, in one line.</summary>
    public override string ToString() => $"{Subject} {Property}: {string.Join(" against ", Positions)}";
}
