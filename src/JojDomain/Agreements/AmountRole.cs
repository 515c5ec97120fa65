namespace JojDomain;

/// <summary>What an amount of money is to an agreement.</summary>
/// <remarks>
/// After the places that OCDS 1.1.5 has for values, which are named; a word for which none is named is our own. Open: a word that this
/// version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record AmountRole : ITextForm<AmountRole>
{
    /// <summary>The most that it may come to.</summary>
    public static AmountRole Ceiling { get; } = new("ceiling");

    /// <summary>The least that it is to come to.</summary>
    public static AmountRole Floor { get; } = new("floor");

    /// <summary>What it is thought to come to before the award (OCDS tender value).</summary>
    public static AmountRole Estimate { get; } = new("estimate");

    /// <summary>What is set aside for it (OCDS planning budget amount).</summary>
    public static AmountRole Budget { get; } = new("budget");

    /// <summary>What a tenderer asks for.</summary>
    public static AmountRole Bid { get; } = new("bid");

    /// <summary>What it was awarded for (OCDS award value).</summary>
    public static AmountRole Award { get; } = new("award");

    /// <summary>What it comes to over its whole time, with no word on how (OCDS contract value).</summary>
    public static AmountRole Total { get; } = new("total");

    /// <summary>What is spent, or committed, first.</summary>
    public static AmountRole Initial { get; } = new("initial");

    /// <summary>What it comes to in a year.</summary>
    public static AmountRole Annual { get; } = new("annual");

    /// <summary>One of several payments.</summary>
    public static AmountRole Instalment { get; } = new("instalment");

    /// <summary>What is paid before anything is delivered.</summary>
    public static AmountRole Advance { get; } = new("advance");

    /// <summary>What is paid for a service or a right.</summary>
    public static AmountRole Fee { get; } = new("fee");

    /// <summary>What was paid so far (OCDS transaction value).</summary>
    public static AmountRole Paid { get; } = new("paid");

    /// <summary>What is owed and not paid.</summary>
    public static AmountRole Outstanding { get; } = new("outstanding");

    /// <summary>What is put in for a later return.</summary>
    public static AmountRole Investment { get; } = new("investment");

    /// <summary>What a party puts in, in money or in kind.</summary>
    public static AmountRole Contribution { get; } = new("contribution");

    /// <summary>What is given without return.</summary>
    public static AmountRole Grant { get; } = new("grant");

    /// <summary>What is lent.</summary>
    public static AmountRole Loan { get; } = new("loan");

    /// <summary>What somebody answers for in place of another.</summary>
    public static AmountRole Guarantee { get; } = new("guarantee");

    /// <summary>What is given in return for being seen.</summary>
    public static AmountRole Sponsorship { get; } = new("sponsorship");

    /// <summary>What it is to bring in.</summary>
    public static AmountRole Revenue { get; } = new("revenue");

    /// <summary>The part that one of those who divide it has.</summary>
    public static AmountRole Share { get; } = new("share");

    /// <summary>What it is to save.</summary>
    public static AmountRole Saving { get; } = new("saving");

    /// <summary>What it costs, over and above the price.</summary>
    public static AmountRole Cost { get; } = new("cost");

    /// <summary>What it costs beyond what was agreed.</summary>
    public static AmountRole Overrun { get; } = new("overrun");

    /// <summary>What is due for a breach.</summary>
    public static AmountRole Penalty { get; } = new("penalty");

    /// <summary>What is due for a loss.</summary>
    public static AmountRole Damages { get; } = new("damages");

    /// <summary>What ends a dispute.</summary>
    public static AmountRole Settlement { get; } = new("settlement");

    /// <summary>What a court or an authority orders to be paid.</summary>
    public static AmountRole Fine { get; } = new("fine");

    /// <summary>The price of one piece; of how much it is the price is given by the amount’s "per" (OCDS unit value).</summary>
    public static AmountRole UnitPrice { get; } = new("unitPrice");

    /// <summary>What the whole business or thing is taken to be worth.</summary>
    public static AmountRole Valuation { get; } = new("valuation");

    /// <summary>What is paid for the use of a place or a thing.</summary>
    public static AmountRole Rent { get; } = new("rent");

    /// <summary>What a public body adds so that it can be done.</summary>
    public static AmountRole Subsidy { get; } = new("subsidy");

    /// <summary>What is paid to make up for a loss, with no word on whose fault it was.</summary>
    public static AmountRole Compensation { get; } = new("compensation");

    /// <summary>What is due from the side that walks away.</summary>
    public static AmountRole BreakFee { get; } = new("breakFee");

    /// <summary>What is held until a duty is done.</summary>
    public static AmountRole Deposit { get; } = new("deposit");

    /// <summary>What is paid back.</summary>
    public static AmountRole Refund { get; } = new("refund");

    /// <summary>What is said to have been paid to sway somebody.</summary>
    public static AmountRole Bribe { get; } = new("bribe");

    /// <summary>What is due for money lent or paid late.</summary>
    public static AmountRole Interest { get; } = new("interest");

    /// <summary>What is promised in public, and binds nobody yet (IATI TransactionType 13, Incoming Pledge).</summary>
    public static AmountRole Pledge { get; } = new("pledge");

    /// <summary>What is offered outside a tender (schema.org Offer price).</summary>
    public static AmountRole Offer { get; } = new("offer");

    /// <summary>What somebody lost, or is said to have lost.</summary>
    public static AmountRole Loss { get; } = new("loss");

    // An agreement has one sum in all, one limit and one first or yearly sum; one that is paid, estimated, offered or fined may follow another.
    bool IWord.ComesOnce => Single.All.Contains(this);

    private static class Single
    {
        public static readonly AmountRole[] All = [Total, Ceiling, Floor, Award, Budget, Initial, Annual, UnitPrice, Advance, Deposit, BreakFee, Valuation, Paid, Outstanding];
    }
}
