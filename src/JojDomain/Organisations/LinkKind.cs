namespace JojDomain;

/// <summary>The kind of tie that an organisation has to another entity, which is the target of the link.</summary>
/// <remarks>
/// After the W3C Organization Ontology (ORG) and the interest types of BODS 0.4, whose terms are named; a word for which none is named is
/// our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record LinkKind : ITextForm<LinkKind>
{
    /// <summary>Is a company that the target controls as its parent.</summary>
    public static LinkKind SubsidiaryOf { get; } = new("subsidiaryOf");

    /// <summary>Is a member of the target (org:memberOf).</summary>
    public static LinkKind MemberOf { get; } = new("memberOf");

    /// <summary>Is a unit or a part of the target, and no legal person of its own (org:unitOf).</summary>
    public static LinkKind PartOf { get; } = new("partOf");

    /// <summary>
    /// Belongs to the target, such as a group of companies; its legal form and its owners are not stated (org:subOrganizationOf).
    /// </summary>
    public static LinkKind SubOrganisationOf { get; } = new("subOrganisationOf");

    /// <summary>Organises the target.</summary>
    public static LinkKind Organises { get; } = new("organises");

    /// <summary>Owns the target, or shares in it (BODS shareholding).</summary>
    public static LinkKind Owns { get; } = new("owns");

    /// <summary>Controls the target by other means than ownership (BODS otherInfluenceOrControl).</summary>
    public static LinkKind Controls { get; } = new("controls");

    /// <summary>Sets the rules that the target works by, as a federation does for its members.</summary>
    public static LinkKind Governs { get; } = new("governs");

    /// <summary>Supervises the target by law.</summary>
    public static LinkKind Regulates { get; } = new("regulates");

    /// <summary>Audits the accounts or the work of the target.</summary>
    public static LinkKind Audits { get; } = new("audits");

    /// <summary>Supplies goods or services to the target.</summary>
    public static LinkKind Supplies { get; } = new("supplies");

    /// <summary>Sponsors the target.</summary>
    public static LinkKind Sponsors { get; } = new("sponsors");

    /// <summary>Gives or lends money to the target.</summary>
    public static LinkKind Funds { get; } = new("funds");

    /// <summary>Puts money into the target, whether or not it comes to own a share.</summary>
    public static LinkKind InvestsIn { get; } = new("investsIn");

    /// <summary>Competes with the target.</summary>
    public static LinkKind CompetesWith { get; } = new("competesWith");

    /// <summary>Hosts the target, such as an event.</summary>
    public static LinkKind Hosts { get; } = new("hosts");

    /// <summary>Speaks or acts for the target.</summary>
    public static LinkKind Represents { get; } = new("represents");

    /// <summary>Works with the target as a partner.</summary>
    public static LinkKind PartnerOf { get; } = new("partnerOf");

    /// <summary>Took the place of the target (org:resultedFrom).</summary>
    public static LinkKind Succeeds { get; } = new("succeeds");

    /// <summary>Is the same organisation as the target (owl:sameAs).</summary>
    public static LinkKind SameAs { get; } = new("sameAs");

    /// <summary>Has its seat at the target, a place (ORG hasPrimarySite).</summary>
    public static LinkKind BasedAt { get; } = new("basedAt");

    /// <summary>Does business under the name of the target, with its permission.</summary>
    public static LinkKind FranchiseOf { get; } = new("franchiseOf");

    /// <summary>Is interested in the target, without an offer or an agreement so far ("has shown interest in the contract").</summary>
    public static LinkKind InterestedIn { get; } = new("interestedIn");

    /// <summary>Whether the organisation belongs to the target or acts for it, so that an account can attribute the words of one to the other.</summary>
    internal bool IsAffiliation => Text is "subsidiaryOf" or "memberOf" or "partOf" or "subOrganisationOf" or "represents" or "sameAs" or "franchiseOf";
}
