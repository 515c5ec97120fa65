namespace JojDomain;

/// <summary>A call for tenders, or for applications, that was held.</summary>
/// <remarks>
/// That there was no call is not a notice: it is <see cref="Reported.None"/> in the place of one. After the OCDS 1.1.5 tender section.
/// </remarks>
public sealed partial record CallNotice : Part
{
    /// <summary>The title of the call; null when not known.</summary>
    public LangText? Title { get; init; }

    /// <summary>When the call was published; not stated by default.</summary>
    [Facet(FacetKind.Detail)]
    public Reported<When> Published { get; init; }

    /// <summary>By when tenders or applications were due; not stated by default.</summary>
    public Reported<When> Deadline { get; init; }

    /// <summary>The number or code under which the call was published; null when not known.</summary>
    public Identifier? Reference { get; init; }

    /// <summary>The sources that are the documents of the call; empty by default.</summary>
    public EquatableArray<Id<Source>> Documents { get; init; }
}
