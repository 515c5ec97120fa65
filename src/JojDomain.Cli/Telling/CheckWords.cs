using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>How a claim stands to others, and what those who checked it found, in words.</summary>
internal sealed class CheckWords(Names names, TimeWords times, VoiceWords voices)
{
    public string Of(ClaimRelation relation) => Wording.WithDetails(
        $"{Wording.Word(relation.Kind)} {names.Of(relation.Target)}",
        relation.Basis is { } basis ? Wording.Word(basis) : null,
        Wording.Quoted(relation.Words));

    public string Of(Review review) => Wording.WithDetails(
        $"checked by {voices.Of(review.Reviewer)}: {Verdict(review)}",
        Wording.Quoted(review.Label),
        review.Rating?.ToString(),
        review.When.State == ReportState.NotStated ? null : times.Of(review.When),
        review.Source is { } source ? $"in {names.Of(source)}" : null,
        review.Words?.Text);

    private static string Verdict(Review review) =>
        review.Verdict.TryGet(out ReviewVerdict? verdict) ? Wording.Word(verdict) : $"verdict {Absences.Of(review.Verdict)}";
}
