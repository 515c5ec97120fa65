namespace JojDomain;

/// <summary>What a clause is about.</summary>
/// <remarks>
/// After the clause labels of CUAD v1, the Contract Understanding Atticus Dataset (Hendrycks and others 2021), which are named; a word for which none is named is
/// our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ClauseTopic : ITextForm<ClauseTopic>
{
    /// <summary>When and how money is paid.</summary>
    public static ClauseTopic Payment { get; } = new("payment");

    /// <summary>How a price is fixed, or may change (CUAD price restrictions).</summary>
    public static ClauseTopic Price { get; } = new("price");

    /// <summary>What is handed over, where and when.</summary>
    public static ClauseTopic Delivery { get; } = new("delivery");

    /// <summary>What must be reached by when.</summary>
    public static ClauseTopic Milestone { get; } = new("milestone");

    /// <summary>How long it lasts (CUAD expiration date).</summary>
    public static ClauseTopic Duration { get; } = new("duration");

    /// <summary>How it is made to last longer (CUAD renewal term).</summary>
    public static ClauseTopic Renewal { get; } = new("renewal");

    /// <summary>How one side may end it (CUAD termination for convenience).</summary>
    public static ClauseTopic Termination { get; } = new("termination");

    /// <summary>How long before the other side must be notified (CUAD notice period).</summary>
    public static ClauseTopic Notice { get; } = new("notice");

    /// <summary>That nobody else may do the same (CUAD exclusivity).</summary>
    public static ClauseTopic Exclusivity { get; } = new("exclusivity");

    /// <summary>That one side keeps out of the other’s business (CUAD non-compete).</summary>
    public static ClauseTopic NonCompete { get; } = new("nonCompete");

    /// <summary>The least that must be taken or spent (CUAD minimum commitment).</summary>
    public static ClauseTopic MinimumCommitment { get; } = new("minimumCommitment");

    /// <summary>How what comes in is divided (CUAD revenue/profit sharing).</summary>
    public static ClauseTopic RevenueSharing { get; } = new("revenueSharing");

    /// <summary>Whether it may pass to another (CUAD anti-assignment).</summary>
    public static ClauseTopic Assignment { get; } = new("assignment");

    /// <summary>What follows when a side gets another owner (CUAD change of control).</summary>
    public static ClauseTopic ChangeOfControl { get; } = new("changeOfControl");

    /// <summary>Whose the works, the marks and the inventions are (CUAD IP ownership assignment).</summary>
    public static ClauseTopic IntellectualProperty { get; } = new("intellectualProperty");

    /// <summary>What may be used of what belongs to another (CUAD license grant).</summary>
    public static ClauseTopic Licence { get; } = new("licence");

    /// <summary>Who may see or get the source code (CUAD source code escrow).</summary>
    public static ClauseTopic SourceCode { get; } = new("sourceCode");

    /// <summary>Who may look into books and premises (CUAD audit rights).</summary>
    public static ClauseTopic Audit { get; } = new("audit");

    /// <summary>For how much a side answers (CUAD cap on liability, uncapped liability).</summary>
    public static ClauseTopic Liability { get; } = new("liability");

    /// <summary>That one side bears the other’s loss.</summary>
    public static ClauseTopic Indemnity { get; } = new("indemnity");

    /// <summary>What is due for a breach (CUAD liquidated damages).</summary>
    public static ClauseTopic Penalty { get; } = new("penalty");

    /// <summary>What one side answers for, and how long (CUAD warranty duration).</summary>
    public static ClauseTopic Warranty { get; } = new("warranty");

    /// <summary>What must be insured (CUAD insurance).</summary>
    public static ClauseTopic Insurance { get; } = new("insurance");

    /// <summary>Who answers in place of another.</summary>
    public static ClauseTopic Guarantee { get; } = new("guarantee");

    /// <summary>What must be kept secret.</summary>
    public static ClauseTopic Confidentiality { get; } = new("confidentiality");

    /// <summary>What must be, or may be, made public.</summary>
    public static ClauseTopic Publication { get; } = new("publication");

    /// <summary>Which law holds (CUAD governing law).</summary>
    public static ClauseTopic GoverningLaw { get; } = new("governingLaw");

    /// <summary>Which court or which arbitrators decide.</summary>
    public static ClauseTopic DisputeResolution { get; } = new("disputeResolution");

    /// <summary>That a state does, or does not, answer before courts.</summary>
    public static ClauseTopic Immunity { get; } = new("immunity");

    /// <summary>Which of several texts prevails where they differ.</summary>
    public static ClauseTopic PrevailingLanguage { get; } = new("prevailingLanguage");

    /// <summary>What follows from what nobody can help.</summary>
    public static ClauseTopic ForceMajeure { get; } = new("forceMajeure");

    /// <summary>How personal data is treated.</summary>
    public static ClauseTopic DataProtection { get; } = new("dataProtection");

    /// <summary>Where data is kept.</summary>
    public static ClauseTopic DataLocation { get; } = new("dataLocation");

    /// <summary>What is taught or handed over so that the other side can do it.</summary>
    public static ClauseTopic TechnologyTransfer { get; } = new("technologyTransfer");

    /// <summary>Who is trained.</summary>
    public static ClauseTopic Training { get; } = new("training");

    /// <summary>Who is given work.</summary>
    public static ClauseTopic Employment { get; } = new("employment");

    /// <summary>What is to come from the country or the region.</summary>
    public static ClauseTopic LocalContent { get; } = new("localContent");

    /// <summary>What may, or must, be done by others.</summary>
    public static ClauseTopic Subcontracting { get; } = new("subcontracting");

    /// <summary>What is kept working, and how long.</summary>
    public static ClauseTopic Maintenance { get; } = new("maintenance");

    /// <summary>How well something is to work.</summary>
    public static ClauseTopic ServiceLevel { get; } = new("serviceLevel");

    /// <summary>What is to be done against attacks and accidents.</summary>
    public static ClauseTopic Security { get; } = new("security");

    /// <summary>What is to be done for the environment.</summary>
    public static ClauseTopic Environment { get; } = new("environment");

    /// <summary>What is to be reported to whom, and when.</summary>
    public static ClauseTopic Reporting { get; } = new("reporting");

    /// <summary>Who is seen or named, and how.</summary>
    public static ClauseTopic Branding { get; } = new("branding");
}
