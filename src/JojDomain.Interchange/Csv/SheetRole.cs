namespace JojDomain.Interchange;

/// <summary>What a column of other people's sheets is, as its header says.</summary>
internal enum SheetRole
{
    /// <summary>None of those that a story has a place for: its cells are said with open terms.</summary>
    Other,

    /// <summary>A claim in words.</summary>
    Claim,

    /// <summary>The words as they were spoken.</summary>
    Spoken,

    /// <summary>Who speaks.</summary>
    Speaker,

    /// <summary>Who reviewed the claim.</summary>
    Reviewer,

    /// <summary>The verdict of a review, in words.</summary>
    Label,

    /// <summary>What the review says.</summary>
    Review,

    /// <summary>The day of the review.</summary>
    Reviewed,

    /// <summary>The address of the review.</summary>
    Address,

    /// <summary>The title of the review.</summary>
    Title,

    /// <summary>The name of the party that pays.</summary>
    Payer,

    /// <summary>The number by which that party is known.</summary>
    PayerId,

    /// <summary>The name of the party that is paid.</summary>
    Payee,

    /// <summary>The number by which that party is known.</summary>
    PayeeId,

    /// <summary>The name of the party that buys; who pays is not said by that.</summary>
    Buyer,

    /// <summary>The number by which that party is known.</summary>
    BuyerId,

    /// <summary>The name of the party that supplies; who is paid is not said by that.</summary>
    Supplier,

    /// <summary>The number by which that party is known.</summary>
    SupplierId,

    /// <summary>The number by which the agreement is known.</summary>
    Reference,

    /// <summary>What the agreement is about.</summary>
    Subject,

    /// <summary>The sum of the agreement.</summary>
    Amount,

    /// <summary>The currency of the sum.</summary>
    Currency,

    /// <summary>The day of the agreement.</summary>
    Signed,

    /// <summary>The day on which it ends.</summary>
    Ends,
}
