namespace JojDomain;

/// <summary>The outcome of a decision with regard to what was asked for.</summary>
/// <remarks>
/// Our own words, after the dispositions that courts and authorities use; a word of the awardStatus codelist of OCDS 1.1.5 is named. Open:
/// a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record DecisionOutcome : ITextForm<DecisionOutcome>
{
    /// <summary>What was asked for is given.</summary>
    public static DecisionOutcome Granted { get; } = new("granted");

    /// <summary>What was asked for is given in part.</summary>
    public static DecisionOutcome PartlyGranted { get; } = new("partlyGranted");

    /// <summary>What was asked for is not given.</summary>
    public static DecisionOutcome Refused { get; } = new("refused");

    /// <summary>The case is dismissed.</summary>
    public static DecisionOutcome Dismissed { get; } = new("dismissed");

    /// <summary>The case is not heard, because a condition for it is not met.</summary>
    public static DecisionOutcome Inadmissible { get; } = new("inadmissible");

    /// <summary>What was contested is upheld.</summary>
    public static DecisionOutcome Upheld { get; } = new("upheld");

    /// <summary>What was contested is overturned.</summary>
    public static DecisionOutcome Overturned { get; } = new("overturned");

    /// <summary>What was contested is annulled.</summary>
    public static DecisionOutcome Annulled { get; } = new("annulled");

    /// <summary>It goes back to those who decided before.</summary>
    public static DecisionOutcome Remitted { get; } = new("remitted");

    /// <summary>What was proposed is approved.</summary>
    public static DecisionOutcome Approved { get; } = new("approved");

    /// <summary>What was proposed is approved under conditions.</summary>
    public static DecisionOutcome ConditionallyApproved { get; } = new("conditionallyApproved");

    /// <summary>What was proposed is rejected.</summary>
    public static DecisionOutcome Rejected { get; } = new("rejected");

    /// <summary>A supplier is chosen.</summary>
    public static DecisionOutcome Awarded { get; } = new("awarded");

    /// <summary>No supplier is chosen (OCDS unsuccessful).</summary>
    public static DecisionOutcome Unsuccessful { get; } = new("unsuccessful");

    /// <summary>A text is adopted.</summary>
    public static DecisionOutcome Adopted { get; } = new("adopted");

    /// <summary>The decision is postponed.</summary>
    public static DecisionOutcome Deferred { get; } = new("deferred");

    /// <summary>Those who asked withdraw the request.</summary>
    public static DecisionOutcome Withdrawn { get; } = new("withdrawn");

    /// <summary>The parties agree, and nothing is decided.</summary>
    public static DecisionOutcome Settled { get; } = new("settled");

    /// <summary>Somebody is found guilty.</summary>
    public static DecisionOutcome Convicted { get; } = new("convicted");

    /// <summary>Somebody is found not guilty.</summary>
    public static DecisionOutcome Acquitted { get; } = new("acquitted");

    /// <summary>Somebody is found liable for a loss.</summary>
    public static DecisionOutcome Liable { get; } = new("liable");

    /// <summary>No wrongdoing is found, or nothing could be established.</summary>
    public static DecisionOutcome NoFinding { get; } = new("noFinding");

    /// <summary>What was alleged is found to be true.</summary>
    public static DecisionOutcome Confirmed { get; } = new("confirmed");

    /// <summary>What was contested is upheld in part, or for another amount.</summary>
    public static DecisionOutcome Varied { get; } = new("varied");

    /// <summary>There is nothing left to decide.</summary>
    public static DecisionOutcome Moot { get; } = new("moot");

    /// <summary>A rule is found to have been broken.</summary>
    public static DecisionOutcome Infringement { get; } = new("infringement");

    /// <summary>There was a majority, and a veto.</summary>
    public static DecisionOutcome Vetoed { get; } = new("vetoed");

    IReadOnlyList<Opposition> IWord.Oppositions => Opposed.All;

    private static class Opposed
    {
        public static readonly Opposition[] All =
        [
            new("What is asked for is given, or it is not.", [Granted], [Refused, Dismissed, Inadmissible]),
            new("What is contested remains, or it does not.", [Upheld], [Overturned, Annulled]),
            new("What is proposed is approved, or it is not. Conditions do not make an approval a rejection.", [Approved, ConditionallyApproved], [Rejected]),
            new("Somebody is found guilty, or not guilty.", [Convicted], [Acquitted]),
            new("A supplier is chosen, or none is.", [Awarded], [Unsuccessful]),
            new("A rule is found to have been broken, or nothing is found.", [Infringement], [NoFinding]),
        ];
    }
}
