namespace JojDomain.Interchange;

/// <summary>How a claim relates to others, and what those who checked it found, in words.</summary>
internal sealed class CheckWords(Names names, TimeWords times, VoiceWords voices)
{
    public string Of(ClaimRelation relation) => Wording.WithDetails(
        $"{Wording.Word(relation.Kind)} {names.Of(relation.Target)}",
        relation.Basis is { } basis ? Wording.Word(basis) : null,
        Wording.Quoted(relation.Words));

    public string Of(Review review) => Wording.WithDetails(
        $"checked by {Reviewer(review)}: {Verdict(review)}",
        Details(review));

    /// <summary>Who checked.</summary>
    public string Reviewer(Review review) => voices.Of(review.Reviewer);

    /// <summary>What was found.</summary>
    public string Finding(Review review) => Wording.WithDetails(Verdict(review), Details(review));

    private string?[] Details(Review review) =>
    [
        Wording.Quoted(review.Label),
        review.Rating?.ToString(),
        review.When.State == ReportState.NotStated ? null : times.Of(review.When),
        review.Source is { } source ? $"in {names.Of(source)}" : null,
        Wording.Foreign(review.Words),
    ];

    private static string Verdict(Review review) =>
        review.Verdict.TryGet(out ReviewVerdict? verdict) ? Wording.Word(verdict) : $"verdict {Absences.Of(review.Verdict)}";
}
