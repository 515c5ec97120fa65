namespace JojDomain.Interchange;

/// <summary>Who voted, who tendered, and who is close to whom, in words.</summary>
internal sealed partial class ValueWords
{
    public string CastVote(CastVote vote) => Wording.WithDetails(
        names.Of(vote.Voter),
        vote.Option is { } option ? Wording.Word(option) : null,
        Wording.Quoted(vote.Words));

    public string Tenderer(Tenderer tenderer) => Wording.WithDetails(names.Of(tenderer.Organisation), Details(tenderer));

    /// <summary>What a tenderer offered, and what came of it.</summary>
    public string Details(Tenderer tenderer) => Wording.Details(
        Told("for", tenderer.Price, Money),
        tenderer.Status.IsNotStated ? null : string.Join(", ", tenderer.Status.Select(Dated)));

    public string Link(PersonLink link) => Wording.WithDetails($"{Wording.Word(link.Kind)} {names.Of(link.Target)}", About(link));

    /// <summary>How a person belongs to somebody, without who that is.</summary>
    public string Details(PersonLink link) => Wording.WithDetails(Wording.Word(link.Kind), About(link));

    private string About(PersonLink link) => Wording.Details(
        link.Period is { } period ? times.Of(period) : null,
        Wording.Quoted(link.Words));
}
