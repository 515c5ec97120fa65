namespace JojDomain;

/// <summary>A call for tenders, or for applications, that was held.</summary>
/// <remarks>
/// Where there was no call, the property has <see cref="Reported.None"/> in place of a notice. After the OCDS 1.1.5 tender section.
/// </remarks>
public sealed partial record CallNotice : Part
{
    /// <summary>The title of the call; null when not known.</summary>
    public LangText? Title { get; init; }

    /// <summary>When the call was published; not stated by default.</summary>
    [Facet(FacetKind.Detail)]
    public Reported<When> Published { get; init; }

    /// <summary>The deadline for tenders or applications; not stated by default.</summary>
    public Reported<When> Deadline { get; init; }

    /// <summary>The number or code under which the call was published; null when not known.</summary>
    public Identifier? Reference { get; init; }

    /// <summary>The sources that are the documents of the call; empty by default.</summary>
    public EquatableArray<Id<Source>> Documents { get; init; }
}
