using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>A quotation in words: what stands between its marks, and how that stands to what was said.</summary>
internal sealed class QuotationWords(Names names)
{
    private const int LongestText = 160;

    public string Of(Quotation quotation)
    {
        string text = Text(quotation);
        return Wording.WithDetails(text.Length == 0 ? "quoted, without the words" : $"“{SafeText.Cut(text, LongestText)}”", Details(quotation));
    }

    private string Text(Quotation quotation) => string.Join(' ', quotation.Segments.Select(Segment));

    private string Segment(QuotationSegment segment) => segment switch
    {
        QuotedWords quoted => quoted.Words.Text,
        NestedQuotation nested => $"‘{Text(nested.Quotation)}’",
        Elision elision => elision.Mark?.Text ?? "[…]",
        Insertion insertion => Wording.WithDetails(insertion.Words.Text, By(insertion)),
        Sic sic => sic.Mark?.Text ?? "[sic]",
        Redaction redaction => redaction.Mark?.Text ?? "[redacted]",
        InterruptingCue interrupting => $"– {interrupting.Cue.Words.Text} –",
        _ => segment.ToString(),
    };

    private string? By(Insertion insertion) => insertion switch
    {
        { By: { } by } => $"inserted by {names.Of(by)}",
        { As: { } part } => $"inserted by the {Wording.Word(part)}",
        _ => null,
    };

    private string?[] Details(Quotation quotation) =>
    [
        quotation.Use switch
        {
            QuotationUse.Term => "as a term",
            QuotationUse.Scare => "scare quotes",
            _ => null,
        },
        quotation.Fidelity is { } fidelity ? Fidelity(fidelity) : null,
    ];

    private string Fidelity(QuotationFidelity fidelity) => string.Join(", ", new[]
    {
        fidelity.Verbatim ? "verbatim" : null,
        fidelity.Elided ? "elided" : null,
        fidelity.Altered ? "altered" : null,
        fidelity.Translated is { } translation ? Translation(translation) : null,
    }.OfType<string>());

    private string Translation(Translation translation) => string.Concat(
        translation.Machine ? "translated by machine" : "translated",
        translation.From is { } language ? $" from {language}" : "",
        translation.By is { } by ? $" by {names.Of(by)}" : "");
}
