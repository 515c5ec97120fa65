namespace JojDomain;

/// <summary>The state that an organisation is in.</summary>
/// <remarks>
/// After the foundingDate and dissolutionDate of schema.org 30 and the change events of the W3C Organization Ontology (org:ChangeEvent);
/// the words are our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record OrganisationStatus : ITextForm<OrganisationStatus>
{
    /// <summary>It is proposed, and not yet founded.</summary>
    public static OrganisationStatus Proposed { get; } = new("proposed");

    /// <summary>It is founded (schema.org foundingDate).</summary>
    public static OrganisationStatus Founded { get; } = new("founded");

    /// <summary>It is at work.</summary>
    public static OrganisationStatus Active { get; } = new("active");

    /// <summary>It takes another name.</summary>
    public static OrganisationStatus Renamed { get; } = new("renamed");

    /// <summary>It is reorganised, and continues.</summary>
    public static OrganisationStatus Restructured { get; } = new("restructured");

    /// <summary>It is joined with another (org:ChangeEvent).</summary>
    public static OrganisationStatus Merged { get; } = new("merged");

    /// <summary>A part of it becomes an organisation of its own (org:ChangeEvent).</summary>
    public static OrganisationStatus Split { get; } = new("split");

    /// <summary>Another takes it over.</summary>
    public static OrganisationStatus Acquired { get; } = new("acquired");

    /// <summary>A state takes it over.</summary>
    public static OrganisationStatus Nationalised { get; } = new("nationalised");

    /// <summary>A state sells it to private owners.</summary>
    public static OrganisationStatus Privatised { get; } = new("privatised");

    /// <summary>Its shares are traded on an exchange.</summary>
    public static OrganisationStatus Listed { get; } = new("listed");

    /// <summary>A state or an organisation forbids business with it.</summary>
    public static OrganisationStatus Sanctioned { get; } = new("sanctioned");

    /// <summary>Its work, or its membership of another body, is suspended for a time.</summary>
    public static OrganisationStatus Suspended { get; } = new("suspended");

    /// <summary>It cannot pay what it owes.</summary>
    public static OrganisationStatus Insolvent { get; } = new("insolvent");

    /// <summary>It is dissolved (schema.org dissolutionDate).</summary>
    public static OrganisationStatus Dissolved { get; } = new("dissolved");
}
