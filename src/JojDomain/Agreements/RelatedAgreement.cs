namespace JojDomain;

/// <summary>A relation from one agreement to another.</summary>
/// <remarks>
/// It is on the later of the two, and once: that an agreement was replaced is given by the one that <see cref="AgreementRelationKind.Replaces"/> it. After the
/// relatedProcesses of OCDS 1.1.5.
/// </remarks>
public sealed partial record RelatedAgreement : Part
{
    /// <summary>How they are related, read from the agreement that holds the relation to the target.</summary>
    [Facet(FacetKind.Identity)]
    public required AgreementRelationKind Kind { get; init; }

    /// <summary>The other agreement.</summary>
    [Facet(FacetKind.Identity)]
    public required Id<Agreement> Target { get; init; }

    /// <summary>The words that the source uses of it; null when not kept.</summary>
    public LangText? Words { get; init; }
}
