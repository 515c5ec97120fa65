namespace JojDomain;

/// <summary>The reason why the author of the story holds one property of one entity.</summary>
public sealed partial record Holding : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Holding> Id { get; init; }

    /// <summary>The entity whose property is held.</summary>
    [RefersToAny]
    public required EntityRef Subject { get; init; }

    /// <summary>The property that is held, such as <c>agreement.signing</c>; its kind is that of the subject.</summary>
    public required PropertyPath Property { get; init; }

    /// <summary>The claims that support it; empty by default.</summary>
    public EquatableArray<Id<Claim>> Claims { get; init; }

    /// <summary>Whether the author accepts the claims, infers it from them, or knows it otherwise.</summary>
    public required HoldingBasis Basis { get; init; }
}
