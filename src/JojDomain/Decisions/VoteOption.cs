namespace JojDomain;

/// <summary>How somebody voted.</summary>
/// <remarks>
/// After the options of the Vote of Popolo (yes, no, abstain, absent, not voting), which are named; a word for which none is named is our own. Open: a word that
/// this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record VoteOption : ITextForm<VoteOption>
{
    /// <summary>For what is decided (Popolo yes).</summary>
    public static VoteOption InFavour { get; } = new("inFavour");

    /// <summary>Against what is decided (Popolo no).</summary>
    public static VoteOption Against { get; } = new("against");

    /// <summary>Present, and neither for nor against (Popolo abstain).</summary>
    public static VoteOption Abstaining { get; } = new("abstaining");

    /// <summary>Not present (Popolo absent).</summary>
    public static VoteOption Absent { get; } = new("absent");

    /// <summary>Present, and took no part in the vote, for example because of a conflict of interest (Popolo not voting).</summary>
    public static VoteOption NotVoting { get; } = new("notVoting");

    /// <summary>In agreement with the outcome, for different reasons: a judge who writes a concurring opinion.</summary>
    public static VoteOption Concurring { get; } = new("concurring");

    /// <summary>Against the outcome, with reasons: a judge who writes a dissenting opinion.</summary>
    public static VoteOption Dissenting { get; } = new("dissenting");

    bool IWord.TakesNoPart => this == Absent || this == NotVoting;

    IReadOnlyList<Opposition> IWord.Oppositions => Opposed.All;

    private static class Opposed
    {
        public static readonly Opposition[] All =
        [
            new("A voter votes once: for, against, by abstaining, or not at all. Concurring is for and dissenting against; who did not vote was absent or abstained.", [InFavour, Concurring], [Against, Dissenting], [Absent, NotVoting], [Abstaining, NotVoting]),
        ];
    }
}
