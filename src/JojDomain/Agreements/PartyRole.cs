namespace JojDomain;

/// <summary>The role that a party has in an agreement.</summary>
/// <remarks>
/// After the partyRole codelist of OCDS 1.1.5 (buyer, procuringEntity, supplier, funder, payer, payee); the others are our own words. Open:
/// a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record PartyRole : ITextForm<PartyRole>
{
    /// <summary>Its budget pays for what is bought (OCDS buyer).</summary>
    public static PartyRole Buyer { get; } = new("buyer");

    /// <summary>Runs the procurement, where that is not the buyer (OCDS procuringEntity).</summary>
    public static PartyRole ProcuringEntity { get; } = new("procuringEntity");

    /// <summary>Has to deliver what is bought (OCDS supplier).</summary>
    public static PartyRole Supplier { get; } = new("supplier");

    /// <summary>Delivers a part for the supplier.</summary>
    public static PartyRole Subcontractor { get; } = new("subcontractor");

    /// <summary>Provides a service, whether or not it is bought.</summary>
    public static PartyRole Provider { get; } = new("provider");

    /// <summary>Uses a service, whether or not it pays.</summary>
    public static PartyRole Customer { get; } = new("customer");

    /// <summary>Works together with the other parties.</summary>
    public static PartyRole Partner { get; } = new("partner");

    /// <summary>Gives support in return for publicity.</summary>
    public static PartyRole Sponsor { get; } = new("sponsor");

    /// <summary>Gives or lends the money (OCDS funder).</summary>
    public static PartyRole Funder { get; } = new("funder");

    /// <summary>Makes a payment (OCDS payer).</summary>
    public static PartyRole Payer { get; } = new("payer");

    /// <summary>Receives a payment (OCDS payee).</summary>
    public static PartyRole Payee { get; } = new("payee");

    /// <summary>Helps the agreement to come about.</summary>
    public static PartyRole Facilitator { get; } = new("facilitator");

    /// <summary>Benefits without having obligations.</summary>
    public static PartyRole Beneficiary { get; } = new("beneficiary");

    /// <summary>Guarantees the obligations of another party.</summary>
    public static PartyRole Guarantor { get; } = new("guarantor");

    /// <summary>Lends.</summary>
    public static PartyRole Lender { get; } = new("lender");

    /// <summary>Borrows.</summary>
    public static PartyRole Borrower { get; } = new("borrower");

    /// <summary>Grants a licence.</summary>
    public static PartyRole Licensor { get; } = new("licensor");

    /// <summary>Receives a licence.</summary>
    public static PartyRole Licensee { get; } = new("licensee");

    /// <summary>Puts money in, for a share or a return.</summary>
    public static PartyRole Investor { get; } = new("investor");

    /// <summary>Carries out works.</summary>
    public static PartyRole Contractor { get; } = new("contractor");

    /// <summary>Runs what the agreement is about.</summary>
    public static PartyRole Operator { get; } = new("operator");

    /// <summary>Is the customer of a party that advises or represents it.</summary>
    public static PartyRole Client { get; } = new("client");

    /// <summary>Uses a thing, or land, for rent.</summary>
    public static PartyRole Tenant { get; } = new("tenant");

    /// <summary>Lets a thing, or land, for rent.</summary>
    public static PartyRole Landlord { get; } = new("landlord");

    /// <summary>Hosts the event that the agreement is about.</summary>
    public static PartyRole Host { get; } = new("host");

    /// <summary>Gives up a business, a share or a thing for money.</summary>
    public static PartyRole Seller { get; } = new("seller");

    /// <summary>Takes over a business, a share or a thing for money.</summary>
    public static PartyRole Acquirer { get; } = new("acquirer");

    IReadOnlyList<Opposition> IWord.Oppositions => Opposed.All;

    private static class Opposed
    {
        public static readonly Opposition[] All =
        [
            new("One buys what the other sells.", [Buyer], [Supplier]),
            new("One uses the service that the other provides.", [Customer], [Provider]),
            new("One lends what the other owes.", [Lender], [Borrower]),
            new("One gives the licence that the other holds.", [Licensor], [Licensee]),
            new("One lets what the other rents.", [Landlord], [Tenant]),
            new("One gives up what the other takes over.", [Seller], [Acquirer]),
        ];
    }
}
