using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>How a claim relates to an earlier claim, or to a source.</summary>
/// <remarks>
/// It is part of the later claim and points to the earlier one; of two claims at the same time, the one further down in the text counts as the later. A relation that holds in both
/// directions, such as a contrast, is written once. So relations never form a circle.
/// </remarks>
public sealed partial record ClaimRelation : Part
{
    /// <summary>A relation whose required members an object initialiser sets.</summary>
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

    /// <summary>What the claim relates to, which is earlier (a claim or a source).</summary>
    [Acyclic]
    [RefersTo(EntityKind.Claim, EntityKind.Source)]
    public required EntityRef Target { get; init; }

    /// <summary>Whether a source states the relation, or the story's author inferred it; null when not stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The words that show the relation ("contrary to what the ministry says"); null when not recorded.</summary>
    public LangText? Words { get; init; }
}
