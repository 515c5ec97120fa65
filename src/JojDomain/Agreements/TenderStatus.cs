namespace JojDomain;

/// <summary>The state that one tender is in.</summary>
/// <remarks>
/// After the bidStatus codelist of the bids extension of OCDS 1.1.5, whose codes are named; a word for which none is named is our own. Open: a word that this
/// version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record TenderStatus : ITextForm<TenderStatus>
{
    /// <summary>It was asked to tender (OCDS invited).</summary>
    public static TenderStatus Invited { get; } = new("invited");

    /// <summary>It has handed in a tender (OCDS pending).</summary>
    public static TenderStatus Submitted { get; } = new("submitted");

    /// <summary>Its tender meets the terms (OCDS valid).</summary>
    public static TenderStatus Admitted { get; } = new("admitted");

    /// <summary>It is on the shortlist.</summary>
    public static TenderStatus Shortlisted { get; } = new("shortlisted");

    /// <summary>Its tender is disqualified (OCDS disqualified).</summary>
    public static TenderStatus Disqualified { get; } = new("disqualified");

    /// <summary>It withdrew its tender, or did not submit one after all (OCDS withdrawn).</summary>
    public static TenderStatus Withdrawn { get; } = new("withdrawn");

    /// <summary>It is the preferred bidder.</summary>
    public static TenderStatus Preferred { get; } = new("preferred");

    /// <summary>It won.</summary>
    public static TenderStatus Successful { get; } = new("successful");

    /// <summary>It did not win: another did, or nobody.</summary>
    public static TenderStatus Unsuccessful { get; } = new("unsuccessful");
}
