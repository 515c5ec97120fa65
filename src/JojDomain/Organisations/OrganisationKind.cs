namespace JojDomain;

/// <summary>What kind of body an organisation is.</summary>
/// <remarks>
/// After the Organization types of schema.org 30 and the entity types of the Beneficial Ownership Data Standard (BODS) 0.4, whose codes are
/// named; a word for which none is named is our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record OrganisationKind : ITextForm<OrganisationKind>
{
    /// <summary>A business with a legal form of its own (schema.org Corporation).</summary>
    public static OrganisationKind Company { get; } = new("company");

    /// <summary>
    /// A ministry, agency or other body of a state or of a local authority (BODS stateBody; schema.org GovernmentOrganization).
    /// </summary>
    public static OrganisationKind GovernmentBody { get; } = new("governmentBody");

    /// <summary>A state as such, as a party or a speaker (BODS state).</summary>
    public static OrganisationKind State { get; } = new("state");

    /// <summary>A business that a state owns or controls.</summary>
    public static OrganisationKind StateOwnedEnterprise { get; } = new("stateOwnedEnterprise");

    /// <summary>A body that represents the businesses of a sector.</summary>
    public static OrganisationKind TradeAssociation { get; } = new("tradeAssociation");

    /// <summary>A non-governmental organisation (schema.org NGO).</summary>
    public static OrganisationKind Ngo { get; } = new("ngo");

    /// <summary>A body whose members are states, or national bodies of many countries.</summary>
    public static OrganisationKind InternationalOrganisation { get; } = new("internationalOrganisation");

    /// <summary>A bank that lends for the development of countries.</summary>
    public static OrganisationKind DevelopmentBank { get; } = new("developmentBank");

    /// <summary>A political party (schema.org PoliticalParty).</summary>
    public static OrganisationKind PoliticalParty { get; } = new("politicalParty");

    /// <summary>A federation, club or other body of sport (schema.org SportsOrganization).</summary>
    public static OrganisationKind SportsOrganisation { get; } = new("sportsOrganisation");

    /// <summary>A body set up to organise one event.</summary>
    public static OrganisationKind OrganisingCommittee { get; } = new("organisingCommittee");

    /// <summary>A publisher of news (schema.org NewsMediaOrganization).</summary>
    public static OrganisationKind NewsOutlet { get; } = new("newsOutlet");

    /// <summary>A body that supplies news to other outlets.</summary>
    public static OrganisationKind NewsAgency { get; } = new("newsAgency");

    /// <summary>A body that measures or studies a market.</summary>
    public static OrganisationKind ResearchFirm { get; } = new("researchFirm");

    /// <summary>A court or tribunal.</summary>
    public static OrganisationKind Court { get; } = new("court");

    /// <summary>The government of a state, as the body of those who govern.</summary>
    public static OrganisationKind Government { get; } = new("government");

    /// <summary>A parliament, or a chamber or committee of one.</summary>
    public static OrganisationKind Parliament { get; } = new("parliament");

    /// <summary>A body that supervises a sector by law.</summary>
    public static OrganisationKind Regulator { get; } = new("regulator");

    /// <summary>Several organisations that act together in one undertaking, with or without a legal form.</summary>
    public static OrganisationKind Consortium { get; } = new("consortium");

    /// <summary>A business that two or more others own together.</summary>
    public static OrganisationKind JointVenture { get; } = new("jointVenture");

    /// <summary>A body that represents those who work (schema.org WorkersUnion).</summary>
    public static OrganisationKind TradeUnion { get; } = new("tradeUnion");

    /// <summary>A firm of lawyers (schema.org LegalService).</summary>
    public static OrganisationKind LawFirm { get; } = new("lawFirm");

    /// <summary>A body whose assets serve a purpose.</summary>
    public static OrganisationKind Foundation { get; } = new("foundation");

    /// <summary>An army, a police force or a part of one.</summary>
    public static OrganisationKind ArmedForces { get; } = new("armedForces");

    /// <summary>A university or another place of higher learning (schema.org CollegeOrUniversity).</summary>
    public static OrganisationKind University { get; } = new("university");

    /// <summary>Several organisations that are only mentioned together ("our start-ups"), without an organisation of their own.</summary>
    public static OrganisationKind Collective { get; } = new("collective");

    /// <summary>A department of a government, headed by one of its members (BODS governmentDepartment).</summary>
    public static OrganisationKind Ministry { get; } = new("ministry");

    /// <summary>A body of a state that does one task outside a ministry: an agency, an authority, a procurement office (BODS stateAgency).</summary>
    public static OrganisationKind StateAgency { get; } = new("stateAgency");

    /// <summary>The administration of a city, a town or a commune (IATI OrganisationType 11, Local Government).</summary>
    public static OrganisationKind Municipality { get; } = new("municipality");

    /// <summary>The administration of a region, a county, a province or a state of a federation (IATI OrganisationType 11, Local Government).</summary>
    public static OrganisationKind RegionalGovernment { get; } = new("regionalGovernment");

    /// <summary>The bank of a state that issues its money.</summary>
    public static OrganisationKind CentralBank { get; } = new("centralBank");

    /// <summary>A business that takes deposits and lends (schema.org BankOrCreditUnion).</summary>
    public static OrganisationKind Bank { get; } = new("bank");

    /// <summary>A fund that invests in businesses, sovereign wealth funds included (schema.org InvestmentFund).</summary>
    public static OrganisationKind InvestmentFund { get; } = new("investmentFund");

    /// <summary>A body that audits the accounts of a state, such as a court of auditors (INTOSAI supreme audit institution).</summary>
    public static OrganisationKind AuditInstitution { get; } = new("auditInstitution");

    /// <summary>A body that brings cases before courts for a state.</summary>
    public static OrganisationKind ProsecutionService { get; } = new("prosecutionService");

    /// <summary>A body that keeps public order and investigates crimes.</summary>
    public static OrganisationKind PoliceForce { get; } = new("policeForce");

    /// <summary>A body of a state that collects secret information.</summary>
    public static OrganisationKind IntelligenceService { get; } = new("intelligenceService");

    /// <summary>A mission of a state in another country (schema.org Embassy).</summary>
    public static OrganisationKind Embassy { get; } = new("embassy");

    /// <summary>A hospital, or a group of hospitals (schema.org Hospital).</summary>
    public static OrganisationKind Hospital { get; } = new("hospital");

    /// <summary>A school below a university (schema.org School).</summary>
    public static OrganisationKind School { get; } = new("school");

    /// <summary>A body that does research, and teaches little or not at all (schema.org ResearchOrganization).</summary>
    public static OrganisationKind ResearchInstitute { get; } = new("researchInstitute");

    /// <summary>A body that studies policy in order to influence it.</summary>
    public static OrganisationKind ThinkTank { get; } = new("thinkTank");

    /// <summary>A young business that is meant to grow fast.</summary>
    public static OrganisationKind StartUp { get; } = new("startUp");

    /// <summary>A business that its members own and govern (schema.org Cooperative).</summary>
    public static OrganisationKind Cooperative { get; } = new("cooperative");

    /// <summary>A body that makes standards, or certifies that they are met.</summary>
    public static OrganisationKind StandardsBody { get; } = new("standardsBody");

    /// <summary>A church or another religious body.</summary>
    public static OrganisationKind ReligiousBody { get; } = new("religiousBody");

    IReadOnlyList<Opposition> IWord.Oppositions => Opposed.All;

    private static class Opposed
    {
        public static readonly Opposition[] All =
        [
            new("A company has a legal form and owners of its own; a body of a state is part of that state. A state-owned enterprise may be called either.", [Company], [GovernmentBody, Ministry, Municipality]),
        ];
    }
}
