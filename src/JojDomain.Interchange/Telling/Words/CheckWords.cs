namespace JojDomain.Interchange;

/// <summary>The relations of a claim to others, and its reviews, in words.</summary>
internal sealed class CheckWords(Names names, TimeWords times, VoiceWords voices, Wording wording)
{
    public string Of(ClaimRelation relation) => wording.WithDetails(
        $"{wording.Word(relation.Kind)} {names.Of(relation.Target)}",
        relation.Basis is { } basis ? wording.Word(basis) : null,
        wording.Quoted(relation.Words));

    public string Of(Review review) => wording.WithDetails(
        wording.Say($"checked by {Reviewer(review)}: {Verdict(review)}"),
        Details(review));

    /// <summary>The reviewer.</summary>
    public string Reviewer(Review review) => voices.Of(review.Reviewer);

    /// <summary>The finding.</summary>
    public string Finding(Review review) => wording.WithDetails(Verdict(review), Details(review));

    private string?[] Details(Review review) =>
    [
        wording.Quoted(review.Label),
        review.Rating?.ToString(),
        review.When.State == ReportState.NotStated ? null : times.Of(review.When),
        review.Source is { } source ? wording.Say($"in {names.Of(source)}") : null,
        Wording.Foreign(review.Words),
    ];

    private string Verdict(Review review) =>
        review.Verdict.TryGet(out ReviewVerdict? verdict) ? wording.Word(verdict) : wording.Say($"verdict {wording.Absences.Of(review.Verdict)}");
}
