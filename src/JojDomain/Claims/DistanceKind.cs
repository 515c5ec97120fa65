namespace JojDomain;

/// <summary>How anyone who passes words on relates to them: as hearsay, in the conditional of the press, with doubt, with approval.</summary>
/// <remarks>
/// Hearsay, inferred and assumed are the reported, inferred and assumed evidence of A. Y. Aikhenvald, Evidentiality (2004); the press
/// conditional is the conditionnel journalistique of French grammar (P. Dendale 1993); doubted, disowned and endorsed are the distance and
/// endorsement of appraisal theory (Martin and White, The Language of Evaluation, 2005). Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record DistanceKind : ITextForm<DistanceKind>
{
    /// <summary>It is passed on as heard from others ("reportedly", "it is said").</summary>
    public static DistanceKind Hearsay { get; } = new("hearsay");

    /// <summary>It is stated in the conditional by which the press does not answer for it ("l'accord serait signé").</summary>
    public static DistanceKind PressConditional { get; } = new("pressConditional");

    /// <summary>It is concluded from what was seen or known ("apparently", "must have").</summary>
    public static DistanceKind Inferred { get; } = new("inferred");

    /// <summary>It is supposed on general grounds ("presumably").</summary>
    public static DistanceKind Assumed { get; } = new("assumed");

    /// <summary>It is called unproven ("allegedly", "présumé"), most of all where it would be a wrong.</summary>
    public static DistanceKind Alleged { get; } = new("alleged");

    /// <summary>It is put in doubt ("so-called", marks that set words off).</summary>
    public static DistanceKind Doubted { get; } = new("doubted");

    /// <summary>It is said to be wrong by one who passes it on ("wrongly", "à tort").</summary>
    public static DistanceKind Disowned { get; } = new("disowned");

    /// <summary>It is said to be right by one who passes it on ("rightly", "as X points out").</summary>
    public static DistanceKind Endorsed { get; } = new("endorsed");
}
