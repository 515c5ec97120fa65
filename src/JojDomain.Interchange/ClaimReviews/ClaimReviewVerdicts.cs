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

    /// <summary>Takes the rating of a review. A value on a scale of which one end is not stated says nothing of how good it is: it is then left, and kept as it is written.</summary>
    public static Rating? TakeScale(ForeignObject rating)
    {
        if (rating.Peek("ratingValue") is not { } given || !given.TryNumber(out decimal value)
            || rating.Peek("worstRating") is not { } low || !low.TryNumber(out decimal worst)
            || rating.Peek("bestRating") is not { } high || !high.TryNumber(out decimal best)
            || worst == best || value < Math.Min(worst, best) || value > Math.Max(worst, best))
        {
            return null;
        }

        _ = rating.Take("ratingValue");
        _ = rating.Take("worstRating");
        _ = rating.Take("bestRating");
        return new Rating(value, worst, best);
    }
}
