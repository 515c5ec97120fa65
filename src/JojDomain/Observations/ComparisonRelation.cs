namespace JojDomain;

/// <summary>How what is compared relates to what it is compared with.</summary>
/// <remarks>
/// After the frames Evaluative_comparison and Similarity of FrameNet 1.7 (profiled item, standard item, attribute), whose lexical units are sorted here into words of
/// our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ComparisonRelation : ITextForm<ComparisonRelation>
{
    /// <summary>There is more of it: more, larger, dearer, longer.</summary>
    public static ComparisonRelation More { get; } = new("more");

    /// <summary>There is less of it: fewer, smaller, cheaper, shorter.</summary>
    public static ComparisonRelation Less { get; } = new("less");

    /// <summary>There is as much of it.</summary>
    public static ComparisonRelation Same { get; } = new("same");

    /// <summary>They are alike, with no word on which has more ("comparable to", "of the order of").</summary>
    public static ComparisonRelation Similar { get; } = new("similar");

    /// <summary>They are not alike, with no word on which has more.</summary>
    public static ComparisonRelation Different { get; } = new("different");

    /// <summary>It is better in it.</summary>
    public static ComparisonRelation Better { get; } = new("better");

    /// <summary>It is worse in it.</summary>
    public static ComparisonRelation Worse { get; } = new("worse");

    IReadOnlyList<Opposition> IWord.Oppositions => Opposed.All;

    private static class Opposed
    {
        public static readonly Opposition[] All =
        [
            new("Of two things one has more of it, or both have as much.", [Less], [Same], [More]),
            new("Of two things one is better in it, or neither is.", [Worse], [Same], [Better]),
            new("What is alike is not unlike.", [Same, Similar], [Different]),
        ];
    }
}
