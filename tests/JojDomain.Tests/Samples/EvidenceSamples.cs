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
            {"id":"article","kind":"article","title":{"text":"Cloud des JOJ","language":"fr"},"publisher":"restic","authors":{"items":["restic",{"type":"described","naming":"redacted"}],"completeness":"exhaustive"},
             "address":"https://example.org/a","archived":"https://web.archive.org/web/2025/https://example.org/a","published":"2025-07",
             "status":["published",{"state":"corrected","when":"2025-08"}],"retrieved":"2025-08-01T09:30:00.5Z",
             "language":"fr","access":"seen","text":{"length":4200,"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
             "derivations":[{"kind":"rewrites","from":"release"}]}
            """,
            () => new()
            {
                Id = new("article"),
                Kind = SourceKind.Article,
                Title = new("Cloud des JOJ", "fr"),
                Publisher = (EntityRef)Cast.Restic,
                Authors = Listing.Exhaustive<Voice>(Cast.Restic, new DescribedVoice(naming: VoiceNaming.Redacted)),
                Address = new("https://example.org/a"),
                Archived = new("https://web.archive.org/web/2025/https://example.org/a"),
                Published = Cast.Date("2025-07"),
                Status = [SourceStatus.Published, new() { State = SourceStatus.Corrected, When = Cast.Date("2025-08") }],
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
                value with { Status = [SourceStatus.Withdrawn] },
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
    ];
}
