using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>A relation from one decision to an earlier one.</summary>
/// <remarks>It is on the later of the two, and once; so decisions cannot be related in a circle.</remarks>
public sealed partial record RelatedDecision : Part
{
    /// <summary>A relation whose required members an object initialiser sets.</summary>
    public RelatedDecision()
    {
    }

    /// <summary>Relates the decision that holds it to an earlier one.</summary>
    /// <param name="kind">How they are related, read from the decision that holds the relation to the target.</param>
    /// <param name="target">The earlier decision.</param>
    /// <exception cref="ArgumentNullException">The kind or the target is null.</exception>
    [SetsRequiredMembers]
    public RelatedDecision(DecisionRelationKind kind, Id<Decision> target)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(target);
        Kind = kind;
        Target = target;
    }

    /// <summary>How they are related, read from the decision that holds the relation to the target.</summary>
    [Facet(FacetKind.Identity)]
    public required DecisionRelationKind Kind { get; init; }

    /// <summary>The earlier decision. Decisions may not lead back to themselves.</summary>
    [Acyclic]
    [Facet(FacetKind.Identity)]
    public required Id<Decision> Target { get; init; }

    /// <summary>The words that the source uses of it; null when not recorded.</summary>
    public LangText? Words { get; init; }
}
