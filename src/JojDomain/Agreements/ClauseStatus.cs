namespace JojDomain;

/// <summary>Whether a clause was fulfilled, and how.</summary>
/// <remarks>
/// After the milestoneStatus codelist of OCDS 1.1.5 (scheduled, met, notMet, partiallyMet), whose codes are named; a word for which none is
/// named is our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ClauseStatus : ITextForm<ClauseStatus>
{
    /// <summary>It is not yet due, or not yet done (OCDS scheduled).</summary>
    public static ClauseStatus Pending { get; } = new("pending");

    /// <summary>It is done in part (OCDS partiallyMet).</summary>
    public static ClauseStatus PartlyFulfilled { get; } = new("partlyFulfilled");

    /// <summary>It is done (OCDS met).</summary>
    public static ClauseStatus Fulfilled { get; } = new("fulfilled");

    /// <summary>It is due and not done, and can still be done.</summary>
    public static ClauseStatus Late { get; } = new("late");

    /// <summary>It is broken: what was due is not done, or what was forbidden is done (OCDS notMet).</summary>
    public static ClauseStatus Breached { get; } = new("breached");

    /// <summary>The party that it benefits waives it.</summary>
    public static ClauseStatus Waived { get; } = new("waived");

    /// <summary>It does not apply for a time.</summary>
    public static ClauseStatus Suspended { get; } = new("suspended");

    /// <summary>An option is exercised.</summary>
    public static ClauseStatus Exercised { get; } = new("exercised");

    /// <summary>Its time is over, without anything having been done.</summary>
    public static ClauseStatus Lapsed { get; } = new("lapsed");

    /// <summary>The parties do not agree on whether it was fulfilled.</summary>
    public static ClauseStatus Disputed { get; } = new("disputed");

    /// <summary>It is removed from the agreement.</summary>
    public static ClauseStatus Deleted { get; } = new("deleted");

    /// <summary>Its time is over, and it is not done.</summary>
    public static ClauseStatus Missed { get; } = new("missed");

    /// <summary>One side invokes it.</summary>
    public static ClauseStatus Invoked { get; } = new("invoked");
}
