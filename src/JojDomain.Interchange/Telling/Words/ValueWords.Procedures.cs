namespace JojDomain.Interchange;

/// <summary>Votes, tenderers and personal links, in words.</summary>
internal sealed partial class ValueWords
{
    public string CastVote(CastVote vote) => wording.WithDetails(
        names.Of(vote.Voter),
        vote.Option is { } option ? wording.Word(option) : null,
        wording.Quoted(vote.Words));

    public string Tenderer(Tenderer tenderer) => wording.WithDetails(names.Of(tenderer.Organisation), Details(tenderer));

    /// <summary>The price and the status of a tender.</summary>
    public string Details(Tenderer tenderer) => wording.Details(
        WordedValue(wording.Say("for"), tenderer.Price, Money),
        tenderer.Status.IsNotStated ? null : string.Join(", ", tenderer.Status.Select(Dated)));

    public string Link(PersonLink link) => wording.WithDetails($"{wording.Word(link.Kind)} {names.Of(link.Target)}", About(link));

    /// <summary>The relation of a person to somebody, without that somebody.</summary>
    public string Details(PersonLink link) => wording.WithDetails(wording.Word(link.Kind), About(link));

    private string About(PersonLink link) => wording.Details(
        link.Period is { } period ? times.Of(period) : null,
        wording.Quoted(link.Words));
}
