namespace JojDomain;

/// <summary>How the subject of a comparison relates to what it is compared with.</summary>
/// <remarks>
/// After the frames Evaluative_comparison and Similarity of FrameNet 1.7 (profiled item, standard item, attribute), whose lexical units are sorted here into words of
/// our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ComparisonRelation : ITextForm<ComparisonRelation>
{
    /// <summary>The subject has more: more, larger, more expensive, longer.</summary>
    public static ComparisonRelation More { get; } = new("more");

    /// <summary>The subject has less: fewer, smaller, cheaper, shorter.</summary>
    public static ComparisonRelation Less { get; } = new("less");

    /// <summary>The subject has as much.</summary>
    public static ComparisonRelation Same { get; } = new("same");

    /// <summary>They are similar; which has more is not stated ("comparable to", "of the order of").</summary>
    public static ComparisonRelation Similar { get; } = new("similar");

    /// <summary>They are different; which has more is not stated.</summary>
    public static ComparisonRelation Different { get; } = new("different");

    /// <summary>The subject is better.</summary>
    public static ComparisonRelation Better { get; } = new("better");

    /// <summary>The subject is worse.</summary>
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
