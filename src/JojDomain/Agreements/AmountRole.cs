namespace JojDomain;

/// <summary>The role of an amount of money in an agreement.</summary>
/// <remarks>
/// After the places that OCDS 1.1.5 has for values, which are named; a word for which none is named is our own. Open: a word that this
/// version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record AmountRole : ITextForm<AmountRole>
{
    /// <summary>The upper limit.</summary>
    public static AmountRole Ceiling { get; } = new("ceiling");

    /// <summary>The lower limit.</summary>
    public static AmountRole Floor { get; } = new("floor");

    /// <summary>The estimated value before the award (OCDS tender value).</summary>
    public static AmountRole Estimate { get; } = new("estimate");

    /// <summary>The budget for it (OCDS planning budget amount).</summary>
    public static AmountRole Budget { get; } = new("budget");

    /// <summary>The price that a tenderer asks for.</summary>
    public static AmountRole Bid { get; } = new("bid");

    /// <summary>The value of the award (OCDS award value).</summary>
    public static AmountRole Award { get; } = new("award");

    /// <summary>The total over its whole time (OCDS contract value).</summary>
    public static AmountRole Total { get; } = new("total");

    /// <summary>The amount that is spent or committed first.</summary>
    public static AmountRole Initial { get; } = new("initial");

    /// <summary>The amount for a year.</summary>
    public static AmountRole Annual { get; } = new("annual");

    /// <summary>One of several payments.</summary>
    public static AmountRole Instalment { get; } = new("instalment");

    /// <summary>What is paid before anything is delivered.</summary>
    public static AmountRole Advance { get; } = new("advance");

    /// <summary>What is paid for a service or a right.</summary>
    public static AmountRole Fee { get; } = new("fee");

    /// <summary>The amount that was paid so far (OCDS transaction value).</summary>
    public static AmountRole Paid { get; } = new("paid");

    /// <summary>What is owed and not paid.</summary>
    public static AmountRole Outstanding { get; } = new("outstanding");

    /// <summary>An investment.</summary>
    public static AmountRole Investment { get; } = new("investment");

    /// <summary>The contribution of a party, in money or in kind.</summary>
    public static AmountRole Contribution { get; } = new("contribution");

    /// <summary>What is given without return.</summary>
    public static AmountRole Grant { get; } = new("grant");

    /// <summary>What is lent.</summary>
    public static AmountRole Loan { get; } = new("loan");

    /// <summary>What somebody answers for in place of another.</summary>
    public static AmountRole Guarantee { get; } = new("guarantee");

    /// <summary>What is given in return for being seen.</summary>
    public static AmountRole Sponsorship { get; } = new("sponsorship");

    /// <summary>The expected revenue.</summary>
    public static AmountRole Revenue { get; } = new("revenue");

    /// <summary>The share of one party where it is divided.</summary>
    public static AmountRole Share { get; } = new("share");

    /// <summary>The expected saving.</summary>
    public static AmountRole Saving { get; } = new("saving");

    /// <summary>The cost, which is not the price.</summary>
    public static AmountRole Cost { get; } = new("cost");

    /// <summary>The cost above the agreed amount.</summary>
    public static AmountRole Overrun { get; } = new("overrun");

    /// <summary>The penalty for a breach.</summary>
    public static AmountRole Penalty { get; } = new("penalty");

    /// <summary>The damages for a loss.</summary>
    public static AmountRole Damages { get; } = new("damages");

    /// <summary>The amount of a settlement.</summary>
    public static AmountRole Settlement { get; } = new("settlement");

    /// <summary>What a court or an authority orders to be paid.</summary>
    public static AmountRole Fine { get; } = new("fine");

    /// <summary>The price of one unit, which is the amount's <see cref="Amount.Per"/> (OCDS unit value).</summary>
    public static AmountRole UnitPrice { get; } = new("unitPrice");

    /// <summary>The estimated value of the whole business or thing.</summary>
    public static AmountRole Valuation { get; } = new("valuation");

    /// <summary>What is paid for the use of a place or a thing.</summary>
    public static AmountRole Rent { get; } = new("rent");

    /// <summary>A subsidy from a public body.</summary>
    public static AmountRole Subsidy { get; } = new("subsidy");

    /// <summary>A payment for a loss, regardless of fault.</summary>
    public static AmountRole Compensation { get; } = new("compensation");

    /// <summary>The amount that a party owes for leaving the agreement.</summary>
    public static AmountRole BreakFee { get; } = new("breakFee");

    /// <summary>The amount that is held until an obligation is performed.</summary>
    public static AmountRole Deposit { get; } = new("deposit");

    /// <summary>What is paid back.</summary>
    public static AmountRole Refund { get; } = new("refund");

    /// <summary>A bribe, as alleged.</summary>
    public static AmountRole Bribe { get; } = new("bribe");

    /// <summary>The interest for money lent or paid late.</summary>
    public static AmountRole Interest { get; } = new("interest");

    /// <summary>The amount of a public promise that is not yet binding (IATI TransactionType 13, Incoming Pledge).</summary>
    public static AmountRole Pledge { get; } = new("pledge");

    /// <summary>The amount of an offer outside a tender (schema.org Offer price).</summary>
    public static AmountRole Offer { get; } = new("offer");

    /// <summary>A loss that somebody has, or is said to have.</summary>
    public static AmountRole Loss { get; } = new("loss");

    // An agreement has one total, one limit, and one first or yearly amount. There can be several payments, estimates, offers or fines.
    bool IWord.ComesOnce => Single.All.Contains(this);

    private static class Single
    {
        public static readonly AmountRole[] All = [Total, Ceiling, Floor, Award, Budget, Initial, Annual, UnitPrice, Advance, Deposit, BreakFee, Valuation, Paid, Outstanding];
    }
}
