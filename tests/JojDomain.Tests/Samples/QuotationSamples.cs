namespace JojDomain.Tests.Samples;

/// <summary>Quotations and what is in them.</summary>
internal static class QuotationSamples
{
    private const string Hash = "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Quotation>(
            """
            {"segments":["notre savoir - faire",{"type":"elision","mark":"(...)"}],"marks":"« »","language":"fr","use":"scare","fidelity":{"verbatim":true,"elided":true},
             "at":{"source":"article","position":{"start":10,"end":24}},"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
            """,
            () => new()
            {
                Segments = [Words("notre savoir - faire"), new Elision { Mark = "(...)" }],
                Marks = "« »",
                Language = new("fr"),
                Use = QuotationUse.Scare,
                Fidelity = new(verbatim: true, elided: true),
                At = new(Cast.Article, position: new(10, 24)),
                Hash = ContentHash.Parse(Hash),
            },
            value =>
            [
                value with { Segments = [Words("notre savoir-faire")] },
                value with { Marks = "\" \"" },
                value with { Language = null },
                value with { Use = QuotationUse.Term },
                value with { Fidelity = null },
                value with { At = null },
                value with { Hash = null },
            ]),
        Sample.Of<QuotationFidelity>(
            """{"elided":true,"altered":true,"translated":{"from":"wo"}}""",
            () => new(elided: true, altered: true, translated: new() { From = new("wo") }),
            _ =>
            [
                new(altered: true, translated: new() { From = new("wo") }),
                new(elided: true, translated: new() { From = new("wo") }),
                new(elided: true, altered: true),
                new(elided: true, altered: true, translated: new()),
                new(verbatim: true, elided: true),
            ]),
        Sample.Of<Translation>(
            """{"from":"wo","by":"cojoj","machine":true}""",
            () => new() { From = new("wo"), By = Cast.Committee, Machine = true },
            value => [value with { From = null }, value with { By = null }, value with { Machine = false }]),
        Sample.Of<QuotationSegment>("\"savoir - faire\"", () => Words("savoir - faire"), _ => [Words("savoir-faire"), new Elision(), new Sic(), new Redaction()]) with
        {
            AlsoReads = ["""{"type":"words","words":"savoir - faire"}""", """{"words":{"text":"savoir - faire"},"type":"words"}"""],
        },
        Sample.Of<QuotedWords>("""{"type":"words","words":{"text":"savoir - faire","language":"fr"}}""", () => new() { Words = new("savoir - faire", "fr") }, _ => [Words("savoir - faire")]),
        Sample.Of<Elision>("""{"type":"elision","mark":"(...)"}""", () => new() { Mark = "(...)" }, _ => [new(), new() { Mark = "[...]" }]),
        Sample.Of<Elision>("""{"type":"elision"}""", () => new(), _ => [new() { Mark = "[...]" }]) with { Note = "without a mark" },
        Sample.Of<Insertion>(
            """{"type":"insertion","words":"[de Restic]","as":"editor","by":"cojoj"}""",
            () => new() { Words = "[de Restic]", As = InsertedAs.Editor, By = Cast.Committee },
            value => [value with { Words = "[du Cojoj]" }, value with { As = null }, value with { By = null }]),
        Sample.Of<Sic>("""{"type":"sic","mark":"[sic]"}""", () => new() { Mark = "[sic]" }, _ => [new()]),
        Sample.Of<Redaction>("""{"type":"redaction","mark":"████"}""", () => new() { Mark = "████" }, _ => [new()]),
        Sample.Of<InterruptingCue>(
            """{"type":"cue","cue":"a déclaré le ministre"}""",
            () => new() { Cue = new() { Words = "a déclaré le ministre" } },
            _ => [new() { Cue = new() { Words = "dit-il" } }]),
        Sample.Of<NestedQuotation>(
            """{"type":"quotation","quotation":{"segments":["le premier"],"marks":"‘’"}}""",
            () => new() { Quotation = new() { Segments = [Words("le premier")], Marks = "‘’" } },
            _ => [new() { Quotation = new() { Segments = [Words("le premier")] } }]),
    ];

    private static QuotedWords Words(string words) => new() { Words = words };
}
