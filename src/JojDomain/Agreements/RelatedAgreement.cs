using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>A relation from one agreement to another.</summary>
/// <remarks>
/// It is on the later of the two, and once: that an agreement was replaced is given by the one that <see cref="AgreementRelationKind.Replaces"/> it. After the
/// relatedProcesses of OCDS 1.1.5.
/// </remarks>
public sealed partial record RelatedAgreement : Part
{
    /// <summary>A relation whose required members an object initialiser sets.</summary>
    public RelatedAgreement()
    {
    }

    /// <summary>Relates the agreement that holds it to another.</summary>
    /// <param name="kind">How they are related, read from the agreement that holds the relation to the target.</param>
    /// <param name="target">The other agreement.</param>
    /// <exception cref="ArgumentNullException">The kind or the target is null.</exception>
    [SetsRequiredMembers]
    public RelatedAgreement(AgreementRelationKind kind, Id<Agreement> target)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(target);
        Kind = kind;
        Target = target;
    }

    /// <summary>How they are related, read from the agreement that holds the relation to the target.</summary>
    [Facet(FacetKind.Identity)]
    public required AgreementRelationKind Kind { get; init; }

    /// <summary>The other agreement.</summary>
    [Facet(FacetKind.Identity)]
    public required Id<Agreement> Target { get; init; }

    /// <summary>The words that the source uses of it; null when not recorded.</summary>
    public LangText? Words { get; init; }
}
