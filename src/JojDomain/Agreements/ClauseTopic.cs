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

    /// <summary>How a price is set, or can change (CUAD price restrictions).</summary>
    public static ClauseTopic Price { get; } = new("price");

    /// <summary>What is delivered, where and when.</summary>
    public static ClauseTopic Delivery { get; } = new("delivery");

    /// <summary>Milestones and their dates.</summary>
    public static ClauseTopic Milestone { get; } = new("milestone");

    /// <summary>How long it lasts (CUAD expiration date).</summary>
    public static ClauseTopic Duration { get; } = new("duration");

    /// <summary>How it is renewed (CUAD renewal term).</summary>
    public static ClauseTopic Renewal { get; } = new("renewal");

    /// <summary>How one side may end it (CUAD termination for convenience).</summary>
    public static ClauseTopic Termination { get; } = new("termination");

    /// <summary>How long before an event the other side must be notified (CUAD notice period).</summary>
    public static ClauseTopic Notice { get; } = new("notice");

    /// <summary>Exclusivity (CUAD exclusivity).</summary>
    public static ClauseTopic Exclusivity { get; } = new("exclusivity");

    /// <summary>That one side does not compete with the other (CUAD non-compete).</summary>
    public static ClauseTopic NonCompete { get; } = new("nonCompete");

    /// <summary>The minimum that must be bought or spent (CUAD minimum commitment).</summary>
    public static ClauseTopic MinimumCommitment { get; } = new("minimumCommitment");

    /// <summary>How revenue or profit is divided (CUAD revenue/profit sharing).</summary>
    public static ClauseTopic RevenueSharing { get; } = new("revenueSharing");

    /// <summary>Whether it may be transferred to another party (CUAD anti-assignment).</summary>
    public static ClauseTopic Assignment { get; } = new("assignment");

    /// <summary>What happens when a side gets another owner (CUAD change of control).</summary>
    public static ClauseTopic ChangeOfControl { get; } = new("changeOfControl");

    /// <summary>Who owns works, trade marks and inventions (CUAD IP ownership assignment).</summary>
    public static ClauseTopic IntellectualProperty { get; } = new("intellectualProperty");

    /// <summary>What may be used under a licence (CUAD license grant).</summary>
    public static ClauseTopic Licence { get; } = new("licence");

    /// <summary>Who may see or get the source code (CUAD source code escrow).</summary>
    public static ClauseTopic SourceCode { get; } = new("sourceCode");

    /// <summary>Who may audit books and premises (CUAD audit rights).</summary>
    public static ClauseTopic Audit { get; } = new("audit");

    /// <summary>The limits of liability (CUAD cap on liability, uncapped liability).</summary>
    public static ClauseTopic Liability { get; } = new("liability");

    /// <summary>That one side indemnifies the other for a loss.</summary>
    public static ClauseTopic Indemnity { get; } = new("indemnity");

    /// <summary>The payment for a breach (CUAD liquidated damages).</summary>
    public static ClauseTopic Penalty { get; } = new("penalty");

    /// <summary>What one side warrants, and for how long (CUAD warranty duration).</summary>
    public static ClauseTopic Warranty { get; } = new("warranty");

    /// <summary>What must be insured (CUAD insurance).</summary>
    public static ClauseTopic Insurance { get; } = new("insurance");

    /// <summary>Who guarantees the obligations of another.</summary>
    public static ClauseTopic Guarantee { get; } = new("guarantee");

    /// <summary>What must be kept secret.</summary>
    public static ClauseTopic Confidentiality { get; } = new("confidentiality");

    /// <summary>What must or may be published.</summary>
    public static ClauseTopic Publication { get; } = new("publication");

    /// <summary>The law that applies (CUAD governing law).</summary>
    public static ClauseTopic GoverningLaw { get; } = new("governingLaw");

    /// <summary>The court or arbitrators that decide disputes.</summary>
    public static ClauseTopic DisputeResolution { get; } = new("disputeResolution");

    /// <summary>Whether a state waives its immunity before courts.</summary>
    public static ClauseTopic Immunity { get; } = new("immunity");

    /// <summary>The order of precedence of several texts.</summary>
    public static ClauseTopic PrevailingLanguage { get; } = new("prevailingLanguage");

    /// <summary>What happens in the case of events beyond the parties' control.</summary>
    public static ClauseTopic ForceMajeure { get; } = new("forceMajeure");

    /// <summary>How personal data is treated.</summary>
    public static ClauseTopic DataProtection { get; } = new("dataProtection");

    /// <summary>Where data is kept.</summary>
    public static ClauseTopic DataLocation { get; } = new("dataLocation");

    /// <summary>Knowledge and technology that are passed on to the other side.</summary>
    public static ClauseTopic TechnologyTransfer { get; } = new("technologyTransfer");

    /// <summary>Who is trained.</summary>
    public static ClauseTopic Training { get; } = new("training");

    /// <summary>Who is employed.</summary>
    public static ClauseTopic Employment { get; } = new("employment");

    /// <summary>What has to come from the country or the region.</summary>
    public static ClauseTopic LocalContent { get; } = new("localContent");

    /// <summary>What subcontractors may or must do.</summary>
    public static ClauseTopic Subcontracting { get; } = new("subcontracting");

    /// <summary>What is maintained, and for how long.</summary>
    public static ClauseTopic Maintenance { get; } = new("maintenance");

    /// <summary>The quality of a service, such as its availability.</summary>
    public static ClauseTopic ServiceLevel { get; } = new("serviceLevel");

    /// <summary>Protection against attacks and accidents.</summary>
    public static ClauseTopic Security { get; } = new("security");

    /// <summary>Protection of the environment.</summary>
    public static ClauseTopic Environment { get; } = new("environment");

    /// <summary>What has to be reported to whom, and when.</summary>
    public static ClauseTopic Reporting { get; } = new("reporting");

    /// <summary>Publicity: who is shown or named, and how.</summary>
    public static ClauseTopic Branding { get; } = new("branding");
}
