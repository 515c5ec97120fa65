using NodaTime;

namespace JojDomain.Tests.Samples;

/// <summary>Sources, passages of them, and quotations.</summary>
internal static class EvidenceSamples
{
    private const string Hash = "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Source>(
            """
            {"id":"article","kind":"article","title":{"text":"Cloud des JOJ","language":"fr"},"publisher":"restic","authors":{"items":["restic"],"completeness":"exhaustive"},
             "address":"https://example.org/a","archived":"https://web.archive.org/web/2025/https://example.org/a","published":"2025-07","retrieved":"2025-08-01T09:30:00.5Z",
             "language":"fr","access":"seen","text":{"length":4200,"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
             "derivations":[{"kind":"rewrites","from":"release"}]}
            """,
            () => new()
            {
                Id = new("article"),
                Kind = SourceKind.Article,
                Title = new("Cloud des JOJ", "fr"),
                Publisher = (EntityRef)Cast.Restic,
                Authors = Listing.Exhaustive<EntityRef>(Cast.Restic),
                Address = new("https://example.org/a"),
                Archived = new("https://web.archive.org/web/2025/https://example.org/a"),
                Published = Cast.Date("2025-07"),
                Retrieved = Instant.FromUtc(2025, 8, 1, 9, 30) + NodaTime.Duration.FromMilliseconds(500),
                Language = new("fr"),
                Access = SourceAccess.Seen,
                Text = new(4200, ContentHash.Parse(Hash)),
                Derivations = [new() { Kind = DerivationKind.Rewrites, From = Cast.Release }],
            },
            value =>
            [
                value with { Id = new("article-2") },
                value with { Kind = SourceKind.Report },
                value with { Title = null },
                value with { Publisher = Reported.Unknown() },
                value with { Authors = [Cast.Restic] },
                value with { Address = null },
                value with { Archived = null },
                value with { Published = default },
                value with { Retrieved = Instant.FromUtc(2025, 8, 1, 9, 30) },
                value with { Language = null },
                value with { Access = null },
                value with { Text = null },
                value with { Derivations = [] },
            ]),
        Sample.Of<Derivation>(
            """{"kind":"rewrites","from":"release"}""",
            () => new() { Kind = DerivationKind.Rewrites, From = Cast.Release },
            value => [value with { Kind = DerivationKind.Reports }, value with { From = Cast.Article }]),
        Sample.Of<TextFingerprint>(
            $$"""{"length":4200,"hash":"{{Hash}}"}""",
            () => new(4200, ContentHash.Parse(Hash)),
            value => [new(0, value.Hash), new(4200, ContentHash.Sha256Of("x"u8))]),
        Sample.Of<Passage>(
            """{"source":"article","quote":{"exact":"savoir - faire","prefix":"notre ","suffix":""},"position":{"start":10,"end":24}}""",
            () => new(Cast.Article, new("savoir - faire", "notre ", ""), new(10, 24)),
            value => [new(Cast.Release, value.Quote, value.Position), new(Cast.Article, position: value.Position), new(Cast.Article, value.Quote)]),
        Sample.Of<QuoteSelector>(
            """{"exact":"savoir - faire","prefix":"notre ","suffix":""}""",
            () => new("savoir - faire", "notre ", ""),
            _ => [new("savoir-faire", "notre ", ""), new("savoir - faire", null, ""), new("savoir - faire", "notre ")]),
        Sample.Of<TextSpan>("""{"start":10,"end":24}""", () => new(10, 24), _ => [new(11, 24), new(10, 25)]),
        Sample.Of<Quotation>(
            """
            {"segments":["notre savoir - faire",{"type":"elision","mark":"(...)"}],"marks":"« »","language":"fr","fidelity":["verbatim","elided"],
             "at":{"source":"article","position":{"start":10,"end":24}},"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
            """,
            () => new()
            {
                Segments = [Words("notre savoir - faire"), new Elision { Mark = "(...)" }],
                Marks = "« »",
                Language = new("fr"),
                Fidelity = [QuotationFidelity.Verbatim, QuotationFidelity.Elided],
                At = new(Cast.Article, position: new(10, 24)),
                Hash = ContentHash.Parse(Hash),
            },
            value =>
            [
                value with { Segments = [Words("notre savoir-faire")] },
                value with { Marks = "\" \"" },
                value with { Language = null },
                value with { Fidelity = [] },
                value with { At = null },
                value with { Hash = null },
            ]),
        Sample.Of<QuotationSegment>("\"savoir - faire\"", () => Words("savoir - faire"), _ => [Words("savoir-faire"), new Elision()]) with
        {
            AlsoReads = ["""{"type":"words","words":"savoir - faire"}""", """{"words":{"text":"savoir - faire"},"type":"words"}"""],
        },
        Sample.Of<QuotedWords>("""{"type":"words","words":{"text":"savoir - faire","language":"fr"}}""", () => new() { Words = new("savoir - faire", "fr") }, _ => [Words("savoir - faire")]),
        Sample.Of<Elision>("""{"type":"elision","mark":"(...)"}""", () => new() { Mark = "(...)" }, _ => [new(), new() { Mark = "[...]" }]),
        Sample.Of<Elision>("""{"type":"elision"}""", () => new(), _ => [new() { Mark = "[...]" }]) with { Note = "without a mark" },
    ];

    private static QuotedWords Words(string words) => new() { Words = words };
}
