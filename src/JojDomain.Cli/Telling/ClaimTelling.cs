using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>Tells one claim: who says it and how, the words, and what they come to.</summary>
internal sealed class ClaimTelling(Page page, Names names, TimeWords times, ValueWords say, VoiceWords voices, StatementWords statements, PropertyTable properties)
{
    private const int QuotedLength = 160;

    public void Tell(Claim claim)
    {
        page.Line(
            2,
            new Piece($"{claim.Id} ", Style.Faint),
            new Piece(voices.Of(claim.Attribution.Voice), Style.Strong),
            ": ",
            claim.Act is { } act ? Wording.Word(act) : new Piece($"act {Absences.NotStated}", Style.Faint),
            new Piece(Wording.WithDetails("", Details(claim)), Style.Faint));
        if (claim.Words is { } words)
        {
            page.Line(6, words.Text);
        }

        if (claim.Quotation is { } quotation)
        {
            page.Line(6, new Piece(Wording.WithDetails(Quoted(quotation), Fidelity(quotation)), Style.Quoted));
        }

        foreach (Statement statement in claim.Statements)
        {
            page.Line(6, "- ", new Piece(statements.Marks(statement), Style.Marked), " ", statements.Content(statement));
        }

        Concerns(claim);
    }

    private static string Quoted(Quotation quotation)
    {
        string text = string.Join(' ', quotation.Segments.Select(static segment => segment switch
        {
            QuotedWords quoted => quoted.Words.Text,
            Elision { Mark: { } mark } => mark.Text,
            _ => "[…]",
        }));
        return text.Length == 0 ? "quoted, without the words" : $"“{SafeText.Cut(text, QuotedLength)}”";
    }

    private static string Fidelity(Quotation quotation) => string.Join(", ", quotation.Fidelity.Select(static each => Wording.Word(each)));

    private string?[] Details(Claim claim)
    {
        Attribution attribution = claim.Attribution;
        return
        [
            claim.Addressees.IsNotStated ? null : $"to {properties.Of(Claim.Properties.Addressees).Held(claim).Text}",
            attribution.Mode is { } mode ? Wording.Word(mode) : null,
            attribution.Cue is { } cue ? $"cue {Wording.Quoted(cue.Words)}" : null,
            say.OnBehalfOf(attribution.OnBehalfOf),
            .. attribution.Via.Skip(1).Select(Hop),
            claim.Utterance is { } utterance ? $"utterance {utterance}" : null,
        ];
    }

    private string Hop(Hop hop) => Wording.WithDetails(
        $"through {names.Of(hop.Source)}",
        Wording.Quoted(hop.Cue?.Words),
        hop.When.State == ReportState.NotStated ? null : times.Of(hop.When));

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
