namespace JojDomain.Interchange;

/// <summary>A quotation in words: what is between its marks, and how that relates to what was said.</summary>
internal sealed class QuotationWords(Names names)
{
    public string Of(Quotation quotation)
    {
        string text = Text(quotation);
        return Wording.WithDetails(text.Length == 0 ? "quoted, without the words" : Marked(text, quotation.Marks, "“”"), Details(quotation));
    }

    private string Text(Quotation quotation) => string.Join(' ', quotation.Segments.Select(Segment));

    // The marks as the source has them, where they are one or two; ours otherwise.
    private static string Marked(string text, LangText? marks, string ours)
    {
        string[] each = [.. (marks is null ? ours : SafeText.Foreign(marks.Text).Replace(" ", "", StringComparison.Ordinal)).EnumerateRunes().Select(static rune => rune.ToString())];
        return each.Length is 1 or 2 ? $"{each[0]}{text}{each[^1]}" : $"{ours[0]}{text}{ours[1]}";
    }

    private string Segment(QuotationSegment segment) => segment switch
    {
        QuotedWords quoted => Wording.Foreign(quoted.Words),
        NestedQuotation nested => Marked(Text(nested.Quotation), nested.Quotation.Marks, "‘’"),
        Elision elision => Written(elision.Mark, "[…]"),
        Insertion insertion => Wording.WithDetails(Wording.Foreign(insertion.Words), By(insertion)),
        Sic sic => Written(sic.Mark, "[sic]"),
        Redaction redaction => Written(redaction.Mark, "[redacted]"),
        InterruptingCue interrupting => $"– {Wording.Foreign(interrupting.Cue.Words)} –",
        _ => segment.ToString(),
    };

    private static string Written(LangText? mark, string ours) => mark is null ? ours : Wording.Foreign(mark);

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
