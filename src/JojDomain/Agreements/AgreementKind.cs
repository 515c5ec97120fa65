namespace JojDomain;

/// <summary>What kind of agreement it is.</summary>
/// <remarks>Our own words, as law and the press use them. Open: a word that this version does not know is kept.</remarks>
[Vocabulary]
public sealed partial record AgreementKind : ITextForm<AgreementKind>
{
    /// <summary>An agreement to work together.</summary>
    public static AgreementKind Partnership { get; } = new("partnership");

    /// <summary>A contract for goods, works or services.</summary>
    public static AgreementKind Contract { get; } = new("contract");

    /// <summary>A memorandum of understanding, usually not binding.</summary>
    public static AgreementKind MemorandumOfUnderstanding { get; } = new("memorandumOfUnderstanding");

    /// <summary>A letter of intent, usually not binding.</summary>
    public static AgreementKind LetterOfIntent { get; } = new("letterOfIntent");

    /// <summary>A framework under which further agreements are made.</summary>
    public static AgreementKind Framework { get; } = new("framework");

    /// <summary>A right to run something and to earn money from it, for a limited time.</summary>
    public static AgreementKind Concession { get; } = new("concession");

    /// <summary>Money or goods given without return.</summary>
    public static AgreementKind Grant { get; } = new("grant");

    /// <summary>Support given in return for publicity.</summary>
    public static AgreementKind Sponsorship { get; } = new("sponsorship");

    /// <summary>A right to use something that belongs to another.</summary>
    public static AgreementKind Licence { get; } = new("licence");

    /// <summary>Money lent.</summary>
    public static AgreementKind Loan { get; } = new("loan");

    /// <summary>The end of a dispute, as agreed by the parties.</summary>
    public static AgreementKind Settlement { get; } = new("settlement");

    /// <summary>An agreement between states, or with an international organisation.</summary>
    public static AgreementKind Treaty { get; } = new("treaty");

    /// <summary>An agreement to own a business together.</summary>
    public static AgreementKind JointVenture { get; } = new("jointVenture");

    /// <summary>An agreement by which a private party builds or runs something for a public one, and shares the risk.</summary>
    public static AgreementKind PublicPrivatePartnership { get; } = new("publicPrivatePartnership");

    /// <summary>An order under terms that are agreed already.</summary>
    public static AgreementKind PurchaseOrder { get; } = new("purchaseOrder");

    /// <summary>An agreement by which a party gives a part of its work to another.</summary>
    public static AgreementKind Subcontract { get; } = new("subcontract");

    /// <summary>An agreement on the quality of a service, such as its availability.</summary>
    public static AgreementKind ServiceLevelAgreement { get; } = new("serviceLevelAgreement");

    /// <summary>An agreement to keep something secret.</summary>
    public static AgreementKind NonDisclosure { get; } = new("nonDisclosure");

    /// <summary>A right to use a thing, or land, for a limited time and a rent.</summary>
    public static AgreementKind Lease { get; } = new("lease");

    /// <summary>An agreement to take over a business, or a share of one.</summary>
    public static AgreementKind Acquisition { get; } = new("acquisition");

    /// <summary>An agreement by which a city or a country hosts an event, such as a host city contract.</summary>
    public static AgreementKind Hosting { get; } = new("hosting");

    /// <summary>A change to an earlier agreement.</summary>
    public static AgreementKind Amendment { get; } = new("amendment");

    /// <summary>The main terms of a future agreement, usually not binding.</summary>
    public static AgreementKind TermSheet { get; } = new("termSheet");

    /// <summary>An agreement to work for an employer.</summary>
    public static AgreementKind Employment { get; } = new("employment");

    /// <summary>A right to broadcast, to name or otherwise to use an event or a place commercially.</summary>
    public static AgreementKind Rights { get; } = new("rights");

    /// <summary>A seller's obligation to do something in the buyer's country in return for the order.</summary>
    public static AgreementKind Offset { get; } = new("offset");

    IReadOnlyList<Opposition> IWord.Oppositions => Opposed.All;

    private static class Opposed
    {
        public static readonly Opposition[] All =
        [
            new("The former bind the parties to perform, the latter say what they mean to agree.", [Contract, PurchaseOrder], [MemorandumOfUnderstanding, LetterOfIntent, TermSheet]),
        ];
    }
}
