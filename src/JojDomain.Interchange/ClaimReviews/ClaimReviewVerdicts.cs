using System.Collections.Frozen;

namespace JojDomain.Interchange;

/// <summary>The verdicts that words of fact checkers say by themselves. Words of one house alone ("Four Pinocchios") are none of them: they stay what they are, a label.</summary>
internal static class ClaimReviewVerdicts
{
    private static readonly FrozenDictionary<string, ReviewVerdict> Words = new Dictionary<string, ReviewVerdict>(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = ReviewVerdict.True,
        ["correct"] = ReviewVerdict.True,
        ["vrai"] = ReviewVerdict.True,
        ["verdadero"] = ReviewVerdict.True,
        ["verdadeiro"] = ReviewVerdict.True,
        ["mostly true"] = ReviewVerdict.MostlyTrue,
        ["plutôt vrai"] = ReviewVerdict.MostlyTrue,
        ["half true"] = ReviewVerdict.Mixed,
        ["mixture"] = ReviewVerdict.Mixed,
        ["mixed"] = ReviewVerdict.Mixed,
        ["mostly false"] = ReviewVerdict.MostlyFalse,
        ["plutôt faux"] = ReviewVerdict.MostlyFalse,
        ["false"] = ReviewVerdict.False,
        ["faux"] = ReviewVerdict.False,
        ["falso"] = ReviewVerdict.False,
        ["falsch"] = ReviewVerdict.False,
        ["unproven"] = ReviewVerdict.Unproven,
        ["misleading"] = ReviewVerdict.Misleading,
        ["trompeur"] = ReviewVerdict.Misleading,
        ["engañoso"] = ReviewVerdict.Misleading,
        ["exaggerated"] = ReviewVerdict.Exaggerated,
        ["missing context"] = ReviewVerdict.MissingContext,
        ["outdated"] = ReviewVerdict.Outdated,
        ["misattributed"] = ReviewVerdict.Misattributed,
        ["satire"] = ReviewVerdict.Satire,
        ["fabricated"] = ReviewVerdict.Fabricated,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The verdict of a review: what its label says, and, where it has none, what an end of its scale says; not stated where neither says any.</summary>
    public static Reported<ReviewVerdict> Of(string? label, Rating? rating)
    {
        if (label is not null)
        {
            return Words.TryGetValue(label.Trim().TrimEnd('.', '!'), out ReviewVerdict? verdict) ? verdict : default(Reported<ReviewVerdict>);
        }

        return rating is null ? default
            : rating.Value == rating.Worst ? ReviewVerdict.False
            : rating.Value == rating.Best ? ReviewVerdict.True
            : default(Reported<ReviewVerdict>);
    }
}
