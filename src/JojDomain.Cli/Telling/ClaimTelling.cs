using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>Tells one claim: who says it and how, the words, and what they come to.</summary>
internal sealed class ClaimTelling(Page page, Names names, TimeWords times, ValueWords say, VoiceWords voices, StatementWords statements, PropertyWords properties)
{
    private readonly QuotationWords _quotations = new(names);
    private readonly CheckWords _checks = new(names, times, voices);

    public void Tell(Claim claim)
    {
        page.Line(
            2,
            new Piece($"{claim.Id} ", Style.Faint),
            new Piece(voices.Of(claim.Attribution.Voice), Style.Strong),
            ": ",
            claim.Act is { } act ? Wording.Word(act) : new Piece($"act {Absences.NotStated}", Style.Faint),
            new Piece(NotDone(claim), Style.Marked),
            new Piece(Wording.WithDetails("", Details(claim)), Style.Faint));
        if (claim.Words is { } words)
        {
            page.Line(6, words.Text);
        }

        if (claim.Quotation is { } quotation)
        {
            page.Line(6, new Piece(_quotations.Of(quotation), Style.Quoted));
        }

        foreach (Statement statement in claim.Statements)
        {
            page.Line(6, "- ", new Piece(statements.Marks(statement), Style.Marked), " ", statements.Content(statement));
        }

        Concerns(claim);
        foreach (string line in claim.Relations.Select(_checks.Of).Concat(claim.Reviews.Select(_checks.Of)))
        {
            page.Line(6, new Piece(line, Style.Faint));
        }
    }

    // Whoever reads over these marks takes for said what was not.
    private static string NotDone(Claim claim) => string.Concat(
        claim.Attribution.ScopalPolarity == Polarity.Negated ? " [did not]" : "",
        claim.Outcome == ActOutcome.Performed ? "" : $" [{Wording.Word(claim.Outcome)}]");

    private string?[] Details(Claim claim)
    {
        Attribution attribution = claim.Attribution;
        return
        [
            claim.Addressees.IsNotStated ? null : $"to {Claim.Properties.Addressees.Accept(claim, properties).Text}",
            claim.Stance is { } stance ? $"stance: {Wording.Word(stance)}" : null,
            attribution.Mode is { } mode ? Wording.Word(mode) : null,
            attribution.Cue is { } cue ? $"cue {Wording.Quoted(cue.Words)}" : null,
            say.OnBehalfOf(attribution.OnBehalfOf),
            attribution.Distance is { } distance ? Distance(distance) : null,
            .. attribution.Via.SkipWhile(static (hop, index) => index == 0 && IsSourceAlone(hop)).Select(Hop),
            .. attribution.OtherChains.Select(chain => $"also {string.Join(", ", chain.Hops.Select(Hop))}"),
            claim.Utterance is { } utterance ? $"utterance {utterance}" : null,
        ];
    }

    // The source in hand, under which the claim is told anyway.
    private static bool IsSourceAlone(Hop hop) => hop.Voice is null && hop.Source.State == ReportState.Stated;

    private string Hop(Hop hop) => Wording.WithDetails(
        Wording.Joined([.. Relays(hop)], "in"),
        Wording.Quoted(hop.Cue?.Words),
        hop.Distance is { } distance ? Distance(distance) : null,
        hop.When.State == ReportState.NotStated ? null : times.Of(hop.When));

    private IEnumerable<string> Relays(Hop hop)
    {
        if (hop.Voice is { } voice)
        {
            yield return $"relayed by {voices.Of(voice)}";
        }

        if (hop.Source.TryGet(out Id<Source>? source))
        {
            yield return hop.Voice is null ? $"through {names.Of(source)}" : names.Of(source);
        }
        else if (hop.Source.State != ReportState.NotStated)
        {
            yield return hop.Voice is null ? $"through a source: {Absences.Of(hop.Source)}" : $"a source: {Absences.Of(hop.Source)}";
        }
    }

    private static string Distance(Distance distance) =>
        distance.Cue is { } cue ? $"distance: {Wording.Word(distance.Kind)} {Wording.Quoted(cue.Words)}" : $"distance: {Wording.Word(distance.Kind)}";

    private void Concerns(Claim claim)
    {
        string concerns = string.Join("; ", new[]
        {
            claim.About.IsEmpty ? null : $"about {string.Join(", ", claim.About.Select(names.Of))}",
            claim.Implies.IsEmpty ? null : $"implies {string.Join(", ", claim.Implies.Select(names.Of))}",
        }.OfType<string>());
        if (concerns.Length > 0)
        {
            page.Line(6, new Piece(concerns, Style.Faint));
        }
    }
}
