namespace JojDomain;

/// <summary>What kind of decision it is.</summary>
/// <remarks>
/// Our own words, as law, public bodies and companies use them; the nearest Akoma Ntoso (OASIS LegalDocML 1.0) document class is named for
/// the judgment, the act and the bill. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record DecisionKind : ITextForm<DecisionKind>
{
    /// <summary>A court or a tribunal decides (Akoma Ntoso judgment).</summary>
    public static DecisionKind Ruling { get; } = new("ruling");

    /// <summary>A court orders or forbids something for a time.</summary>
    public static DecisionKind Injunction { get; } = new("injunction");

    /// <summary>A court or an authority approves a settlement.</summary>
    public static DecisionKind SettlementApproval { get; } = new("settlementApproval");

    /// <summary>A supplier is chosen.</summary>
    public static DecisionKind Award { get; } = new("award");

    /// <summary>A tender is rejected.</summary>
    public static DecisionKind RejectionOfTender { get; } = new("rejectionOfTender");

    /// <summary>A body consents to what another proposes.</summary>
    public static DecisionKind Approval { get; } = new("approval");

    /// <summary>An authority allows something that needs its permission: a licence, a permit.</summary>
    public static DecisionKind Authorisation { get; } = new("authorisation");

    /// <summary>A body refuses what was asked for.</summary>
    public static DecisionKind Refusal { get; } = new("refusal");

    /// <summary>Something that was decided, called for or agreed is cancelled.</summary>
    public static DecisionKind Cancellation { get; } = new("cancellation");

    /// <summary>Something is suspended for a time.</summary>
    public static DecisionKind Suspension { get; } = new("suspension");

    /// <summary>An authority imposes a sanction, or forbids business.</summary>
    public static DecisionKind Sanction { get; } = new("sanction");

    /// <summary>An authority or a court orders a payment.</summary>
    public static DecisionKind Fine { get; } = new("fine");

    /// <summary>Those with authority give others instructions.</summary>
    public static DecisionKind Instruction { get; } = new("instruction");

    /// <summary>Somebody is given a post.</summary>
    public static DecisionKind Appointment { get; } = new("appointment");

    /// <summary>Somebody is removed from a post.</summary>
    public static DecisionKind Dismissal { get; } = new("dismissal");

    /// <summary>Voters choose somebody.</summary>
    public static DecisionKind Election { get; } = new("election");

    /// <summary>A board, or a meeting of owners, votes.</summary>
    public static DecisionKind BoardVote { get; } = new("boardVote");

    /// <summary>A parliament makes a law (Akoma Ntoso act).</summary>
    public static DecisionKind Legislation { get; } = new("legislation");

    /// <summary>A government or an authority makes rules.</summary>
    public static DecisionKind Regulation { get; } = new("regulation");

    /// <summary>An auditor, an inspector or a committee of inquiry finds.</summary>
    public static DecisionKind AuditFinding { get; } = new("auditFinding");

    /// <summary>A body that has to be consulted gives an opinion, which is not binding.</summary>
    public static DecisionKind Opinion { get; } = new("opinion");

    /// <summary>A body gives advice.</summary>
    public static DecisionKind Recommendation { get; } = new("recommendation");

    /// <summary>An authority opens, or closes, an inquiry.</summary>
    public static DecisionKind Investigation { get; } = new("investigation");

    /// <summary>A body states how it will act in general.</summary>
    public static DecisionKind Policy { get; } = new("policy");

    /// <summary>A body certifies that a standard is met.</summary>
    public static DecisionKind Certification { get; } = new("certification");

    /// <summary>A host, a site or a candidate is chosen.</summary>
    public static DecisionKind Selection { get; } = new("selection");

    /// <summary>Arbitrators decide.</summary>
    public static DecisionKind ArbitralAward { get; } = new("arbitralAward");

    /// <summary>A prosecutor charges somebody before a court.</summary>
    public static DecisionKind Indictment { get; } = new("indictment");

    /// <summary>Somebody is excluded from public contracts for a time.</summary>
    public static DecisionKind Debarment { get; } = new("debarment");

    /// <summary>Something is forbidden to all, or to many.</summary>
    public static DecisionKind Ban { get; } = new("ban");

    /// <summary>Somebody with a veto stops what others decided.</summary>
    public static DecisionKind Veto { get; } = new("veto");

    /// <summary>An authority exempts somebody from a rule.</summary>
    public static DecisionKind Exemption { get; } = new("exemption");

    /// <summary>A body for reviewing procurement decides on the protest of a tenderer.</summary>
    public static DecisionKind BidProtest { get; } = new("bidProtest");

    /// <summary>The publisher of something retracts it, or has to.</summary>
    public static DecisionKind Retraction { get; } = new("retraction");
}
