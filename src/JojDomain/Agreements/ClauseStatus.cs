namespace JojDomain;

/// <summary>What has come of a clause.</summary>
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

    /// <summary>It is due and not done, and may yet be.</summary>
    public static ClauseStatus Late { get; } = new("late");

    /// <summary>It is not done, or what was forbidden is (OCDS notMet).</summary>
    public static ClauseStatus Breached { get; } = new("breached");

    /// <summary>The one it is owed to gives it up.</summary>
    public static ClauseStatus Waived { get; } = new("waived");

    /// <summary>It does not hold for a time.</summary>
    public static ClauseStatus Suspended { get; } = new("suspended");

    /// <summary>An option is taken up.</summary>
    public static ClauseStatus Exercised { get; } = new("exercised");

    /// <summary>Its time is over, and nothing came of it.</summary>
    public static ClauseStatus Lapsed { get; } = new("lapsed");

    /// <summary>Those who are bound by it do not agree on what came of it.</summary>
    public static ClauseStatus Disputed { get; } = new("disputed");

    /// <summary>It is taken out of the agreement.</summary>
    public static ClauseStatus Deleted { get; } = new("deleted");

    /// <summary>Its time is over, and it is not done.</summary>
    public static ClauseStatus Missed { get; } = new("missed");

    /// <summary>One side calls on it.</summary>
    public static ClauseStatus Invoked { get; } = new("invoked");
}
