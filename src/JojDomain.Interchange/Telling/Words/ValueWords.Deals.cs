namespace JojDomain.Interchange;

/// <summary>The parts of agreements, decisions and posts, in words.</summary>
internal sealed partial class ValueWords
{
    public string Post(Post post) => wording.WithDetails(
        Wording.Foreign(post.Title),
        post.Tenure == Tenure.Unmarked ? null : wording.Word(post.Tenure),
        post.Acting ? wording.Say("acting") : null,
        post.Kind is { } kind && wording.Word(kind) != post.Title.Text ? wording.Word(kind) : null,
        post.At is { } at ? wording.Say($"at {names.Of(at)}") : null,
        post.Period is { } period ? times.Of(period) : null);

    public string Amount(Amount amount) => wording.WithDetails(
        $"{(amount.Role is { } role ? wording.Say($"{wording.Word(role)}: ") : "")}{Said(amount.Value, Money)}",
        WordedValue(wording.Say("paid by"), amount.Payer, Entity),
        WordedValue(wording.Say("paid to"), amount.Payee, Entity),
        amount.Per is { } per ? wording.Say($"for each {Quantity(per)}") : null,
        WordedValue(wording.Say("over:"), amount.Over, times.Of),
        WordedValue(wording.Say("as of"), amount.AsOf, times.Of),
        amount.Purpose is { } purpose ? wording.Say($"for {wording.Quoted(purpose)}") : null);

    public string Related(RelatedAgreement related) => Related(wording.Word(related.Kind), related.Target, related.Words);

    /// <summary>The relation to another agreement, without that agreement.</summary>
    public string Details(RelatedAgreement related) => wording.WithDetails(wording.Word(related.Kind), wording.Quoted(related.Words));

    public string Related(RelatedDecision related) => Related(wording.Word(related.Kind), related.Target, related.Words);

    public string Influence(Influence influence) => wording.WithDetails(
        $"{wording.Word(influence.Kind)}{(influence.By is { } by ? wording.Say($" by {names.Of(by)}") : "")}",
        influence.Partly ? wording.Say("among others") : null,
        wording.Quoted(influence.Words));

    public string Votes(VoteCount votes) => string.Join(", ", new[]
    {
        votes.InFavour is { } inFavour ? wording.Say($"{inFavour} in favour") : null,
        votes.Against is { } against ? wording.Say($"{against} against") : null,
        votes.Abstaining is { } abstaining ? wording.Say($"{abstaining} abstaining") : null,
    }.OfType<string>());

    private string Related(string kind, EntityRef target, LangText? words) => wording.WithDetails($"{kind} {names.Of(target)}", wording.Quoted(words));

    private string Said<T>(Reported<T> report, Func<T, string> say)
        where T : notnull => report.TryGet(out T? value) ? say(value) : wording.Absences.Of(report);

    private string? WordedValue<T>(string label, Reported<T> report, Func<T, string> say)
        where T : notnull => report.State == ReportState.NotStated ? null : $"{label} {Said(report, say)}".TrimStart();
}
