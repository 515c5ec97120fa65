namespace JojDomain;

/// <summary>How a reporter treats the words that are passed on: as hearsay, in the conditional of the press, with doubt, with approval.</summary>
/// <remarks>
/// Hearsay, inferred and assumed are the reported, inferred and assumed evidence of A. Y. Aikhenvald, Evidentiality (2004); the press
/// conditional is the conditionnel journalistique of French grammar (P. Dendale 1993); doubted, disowned and endorsed are the distance and
/// endorsement of appraisal theory (Martin and White, The Language of Evaluation, 2005). Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record DistanceKind : ITextForm<DistanceKind>
{
    /// <summary>They are passed on as heard from others ("reportedly", "it is said").</summary>
    public static DistanceKind Hearsay { get; } = new("hearsay");

    /// <summary>They are in the conditional with which the French press leaves open whether a report is true ("l'accord serait signé").</summary>
    public static DistanceKind PressConditional { get; } = new("pressConditional");

    /// <summary>They are concluded from what was seen or known ("apparently", "must have").</summary>
    public static DistanceKind Inferred { get; } = new("inferred");

    /// <summary>They are supposed for general reasons ("presumably").</summary>
    public static DistanceKind Assumed { get; } = new("assumed");

    /// <summary>They are called unproven ("allegedly", "présumé"), mostly where they accuse somebody.</summary>
    public static DistanceKind Alleged { get; } = new("alleged");

    /// <summary>They are put in doubt ("so-called", quotation marks that show doubt).</summary>
    public static DistanceKind Doubted { get; } = new("doubted");

    /// <summary>The reporter says that they are wrong ("wrongly", "à tort").</summary>
    public static DistanceKind Disowned { get; } = new("disowned");

    /// <summary>The reporter says that they are right ("rightly", "as X points out").</summary>
    public static DistanceKind Endorsed { get; } = new("endorsed");
}
