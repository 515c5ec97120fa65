namespace JojDomain.Interchange;

/// <summary>A quotation in words: its segments in quotation marks, and its fidelity.</summary>
internal sealed class QuotationWords(Names names, Wording wording)
{
    public string Of(Quotation quotation)
    {
        string text = Text(quotation);
        return wording.WithDetails(text.Length == 0 ? wording.Say("quoted, without the words") : Marked(text, quotation.Marks, isNested: false), Details(quotation));
    }

    private string Text(Quotation quotation) => string.Join(' ', quotation.Segments.Select(segment => Segment(segment, quotation.Language)));

    // The source's own quotation marks where one or two are recorded, and English ones otherwise.
    private string Marked(string text, LangText? marks, bool isNested)
    {
        string[] each = [.. SafeText.Foreign(marks?.Text ?? "").Replace(" ", "", StringComparison.Ordinal).EnumerateRunes().Select(static rune => rune.ToString())];
        return each.Length is 1 or 2 ? $"{each[0]}{text}{each[^1]}" : isNested ? wording.Say($"‘{text}’") : wording.Say($"“{text}”");
    }

    private string Segment(QuotationSegment segment, LanguageTag? language) => segment switch
    {
        QuotedWords quoted => SafeText.Foreign(quoted.Words.Text, quoted.Words.Language ?? language),
        NestedQuotation nested => Marked(Text(nested.Quotation), nested.Quotation.Marks, isNested: true),
        Elision elision => Written(elision.Mark, "[…]"),
        Insertion insertion => wording.WithDetails(Wording.Foreign(insertion.Words), By(insertion)),
        Sic sic => Written(sic.Mark, wording.Say("[sic]")),
        Redaction redaction => Written(redaction.Mark, wording.Say("[redacted]")),
        InterruptingCue interrupting => $"– {Wording.Foreign(interrupting.Cue.Words)} –",
        _ => segment.ToString(),
    };

    private static string Written(LangText? mark, string ours) => mark is null ? ours : Wording.Foreign(mark);

    private string? By(Insertion insertion) => insertion switch
    {
        { By: { } by } => wording.Say($"inserted by {names.Of(by)}"),
        { As: { } part } => wording.Say($"inserted by the {wording.Word(part)}"),
        _ => null,
    };

    private string?[] Details(Quotation quotation) =>
    [
        quotation.Use switch
        {
            QuotationUse.Term => wording.Say("as a term"),
            QuotationUse.Scare => wording.Say("scare quotes"),
            _ => null,
        },
        quotation.Fidelity is { } fidelity ? Fidelity(fidelity) : null,
    ];

    private string Fidelity(QuotationFidelity fidelity) => string.Join(", ", new[]
    {
        fidelity.Verbatim ? wording.Say("verbatim") : null,
        fidelity.Elided ? wording.Say("elided") : null,
        fidelity.Altered ? wording.Say("altered") : null,
        fidelity.Translated is { } translation ? Translation(translation) : null,
    }.OfType<string>());

    private string Translation(Translation translation) => string.Concat(
        translation.Machine ? wording.Say("translated by machine") : wording.Say("translated"),
        translation.From is { } language ? wording.Say($" from {language}") : "",
        translation.By is { } by ? wording.Say($" by {names.Of(by)}") : "");
}
