using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>How a claim relates to an earlier claim, or to a source.</summary>
/// <remarks>
/// It is written on the later claim, or, where both are of one time, on the one that is later in the text, and points to the earlier.
/// One that holds both ways, such as a contrast, is written once. That is why claims may not relate to each other in a circle.
/// </remarks>
public sealed partial record ClaimRelation : Part
{
    /// <summary>For an object initialiser, which sets what is required.</summary>
    public ClaimRelation()
    {
    }

    /// <summary>Relates the claim that holds it to an earlier claim, or to a source.</summary>
    /// <param name="kind">How it relates to the other.</param>
    /// <param name="target">What the claim relates to (a claim or a source).</param>
    /// <exception cref="ArgumentNullException">The kind or the target is null.</exception>
    [SetsRequiredMembers]
    public ClaimRelation(ClaimRelationKind kind, EntityRef target)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(target);
        Kind = kind;
        Target = target;
    }

    /// <summary>How it relates to the other.</summary>
    public required ClaimRelationKind Kind { get; init; }

    /// <summary>What the claim relates to, and is earlier (a claim or a source).</summary>
    [Acyclic]
    [RefersTo(EntityKind.Claim, EntityKind.Source)]
    public required EntityRef Target { get; init; }

    /// <summary>Whether a source states the relation, or the story's author inferred it; null when not stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The words that show the relation ("contrary to what the ministry says"); null when not kept.</summary>
    public LangText? Words { get; init; }
}
