namespace JojDomain;

/// <summary>What kind of post someone holds.</summary>
/// <remarks>
/// Our own words, those of the field (companies, states, courts, the press, sport): Popolo and the W3C Organization Ontology (ORG) have
/// posts and roles and list no kinds of them. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record PostKind : ITextForm<PostKind>
{
    /// <summary>Runs a company from day to day.</summary>
    public static PostKind ChiefExecutive { get; } = new("chiefExecutive");

    /// <summary>Runs one field of a company or a body from day to day: its money, its technology, its information.</summary>
    public static PostKind Executive { get; } = new("executive");

    /// <summary>Chairs a board, a committee or a meeting.</summary>
    public static PostKind Chair { get; } = new("chair");

    /// <summary>Presides over an organisation that is no state; in some companies the head, in others one of several.</summary>
    public static PostKind President { get; } = new("president");

    /// <summary>Is a vice-president, the only one or one of many.</summary>
    public static PostKind VicePresident { get; } = new("vicePresident");

    /// <summary>Directs a body, or a part of it.</summary>
    public static PostKind Director { get; } = new("director");

    /// <summary>Sits on a board.</summary>
    public static PostKind BoardMember { get; } = new("boardMember");

    /// <summary>Heads the staff of an organisation, a party or a ministry.</summary>
    public static PostKind SecretaryGeneral { get; } = new("secretaryGeneral");

    /// <summary>Brings the work of others together.</summary>
    public static PostKind Coordinator { get; } = new("coordinator");

    /// <summary>Manages a part of an organisation, or a project.</summary>
    public static PostKind Manager { get; } = new("manager");

    /// <summary>Is the head of a state: a president of a republic, a monarch.</summary>
    public static PostKind HeadOfState { get; } = new("headOfState");

    /// <summary>Is the head of a government: a prime minister, a chancellor.</summary>
    public static PostKind HeadOfGovernment { get; } = new("headOfGovernment");

    /// <summary>Is a member of a government.</summary>
    public static PostKind Minister { get; } = new("minister");

    /// <summary>Heads a city or a municipality.</summary>
    public static PostKind Mayor { get; } = new("mayor");

    /// <summary>Sits in a parliament.</summary>
    public static PostKind Parliamentarian { get; } = new("parliamentarian");

    /// <summary>Represents a state or an organisation abroad.</summary>
    public static PostKind Ambassador { get; } = new("ambassador");

    /// <summary>Works for a public body, in a post that is not stated in more detail.</summary>
    public static PostKind Official { get; } = new("official");

    /// <summary>Is a member of a commission or the head of an authority.</summary>
    public static PostKind Commissioner { get; } = new("commissioner");

    /// <summary>Decides for a body that regulates.</summary>
    public static PostKind Regulator { get; } = new("regulator");

    /// <summary>Inspects or audits, as an inspector general does.</summary>
    public static PostKind Inspector { get; } = new("inspector");

    /// <summary>Judges at a court.</summary>
    public static PostKind Judge { get; } = new("judge");

    /// <summary>Prosecutes before a court.</summary>
    public static PostKind Prosecutor { get; } = new("prosecutor");

    /// <summary>Advises or represents a client in law.</summary>
    public static PostKind Lawyer { get; } = new("lawyer");

    /// <summary>Speaks for another.</summary>
    public static PostKind Spokesperson { get; } = new("spokesperson");

    /// <summary>Advises another.</summary>
    public static PostKind Adviser { get; } = new("adviser");

    /// <summary>Represents the interests of another before public bodies.</summary>
    public static PostKind Lobbyist { get; } = new("lobbyist");

    /// <summary>Works for a client as an independent consultant.</summary>
    public static PostKind Consultant { get; } = new("consultant");

    /// <summary>Works for an organisation, in a post that is not stated in more detail.</summary>
    public static PostKind Employee { get; } = new("employee");

    /// <summary>Works as an engineer or a technician.</summary>
    public static PostKind Engineer { get; } = new("engineer");

    /// <summary>Works as a journalist.</summary>
    public static PostKind Journalist { get; } = new("journalist");

    /// <summary>Is responsible for what an outlet publishes.</summary>
    public static PostKind Editor { get; } = new("editor");

    /// <summary>Studies a market or a subject.</summary>
    public static PostKind Analyst { get; } = new("analyst");

    /// <summary>Teaches or researches at a university.</summary>
    public static PostKind Academic { get; } = new("academic");

    /// <summary>Is a candidate for an office or in an election.</summary>
    public static PostKind Candidate { get; } = new("candidate");

    /// <summary>Founded the organisation.</summary>
    public static PostKind Founder { get; } = new("founder");

    /// <summary>Owns the organisation, alone or with others.</summary>
    public static PostKind Owner { get; } = new("owner");

    /// <summary>Leads a political party.</summary>
    public static PostKind PartyLeader { get; } = new("partyLeader");

    /// <summary>Represents a trade union.</summary>
    public static PostKind TradeUnionist { get; } = new("tradeUnionist");

    /// <summary>Serves in an army or a police force.</summary>
    public static PostKind MilitaryOfficer { get; } = new("militaryOfficer");

    /// <summary>Competes in sport.</summary>
    public static PostKind Athlete { get; } = new("athlete");

    /// <summary>Works without pay.</summary>
    public static PostKind Volunteer { get; } = new("volunteer");
}
