namespace JojDomain.Interchange;

/// <summary>What agreements, decisions and posts are made of, in words.</summary>
internal sealed partial class ValueWords
{
    public string Post(Post post) => Wording.WithDetails(
        Wording.Foreign(post.Title),
        post.Tenure == Tenure.Unmarked ? null : Wording.Word(post.Tenure),
        post.Acting ? "acting" : null,
        post.Kind is { } kind && Wording.Word(kind) != post.Title.Text ? Wording.Word(kind) : null,
        post.At is { } at ? $"at {names.Of(at)}" : null,
        post.Period is { } period ? times.Of(period) : null);

    public string Amount(Amount amount) => Wording.WithDetails(
        $"{(amount.Role is { } role ? $"{Wording.Word(role)}: " : "")}{Said(amount.Value, Money)}",
        Told("paid by", amount.Payer, Entity),
        Told("paid to", amount.Payee, Entity),
        amount.Per is { } per ? $"for each {Quantity(per)}" : null,
        Told("over:", amount.Over, times.Of),
        Told("as of", amount.AsOf, times.Of),
        amount.Purpose is { } purpose ? $"for {Wording.Quoted(purpose)}" : null);

    public string Related(RelatedAgreement related) => Related(Wording.Word(related.Kind), related.Target, related.Words);

    /// <summary>How agreements belong together, without the other one.</summary>
    public static string Details(RelatedAgreement related) => Wording.WithDetails(Wording.Word(related.Kind), Wording.Quoted(related.Words));

    public string Related(RelatedDecision related) => Related(Wording.Word(related.Kind), related.Target, related.Words);

    public string Influence(Influence influence) => Wording.WithDetails(
        $"{Wording.Word(influence.Kind)}{(influence.By is { } by ? $" by {names.Of(by)}" : "")}",
        influence.Partly ? "among others" : null,
        Wording.Quoted(influence.Words));

    public static string Votes(VoteCount votes) => string.Join(", ", new[]
    {
        votes.InFavour is { } inFavour ? $"{inFavour} in favour" : null,
        votes.Against is { } against ? $"{against} against" : null,
        votes.Abstaining is { } abstaining ? $"{abstaining} abstaining" : null,
    }.OfType<string>());

    private string Related(string kind, EntityRef target, LangText? words) => Wording.WithDetails($"{kind} {names.Of(target)}", Wording.Quoted(words));

    private static string Said<T>(Reported<T> report, Func<T, string> say)
        where T : notnull => report.TryGet(out T? value) ? say(value) : Absences.Of(report);

    private static string? Told<T>(string label, Reported<T> report, Func<T, string> say)
        where T : notnull => report.State == ReportState.NotStated ? null : $"{label} {Said(report, say)}".TrimStart();
}
