namespace JojDomain.Tests.Samples;

/// <summary>Who speaks, by which words, and through which reports it came.</summary>
internal static class AttributionSamples
{
    private static readonly Voice Restic = Cast.Restic;
    private static readonly Voice Committee = Cast.Committee;

    public static IEnumerable<Sample> All() => [.. Attributions(), .. Voices()];

    private static IEnumerable<Sample> Attributions() =>
    [
        Sample.Of<Attribution>(
            """
            {"voice":"restic","cue":"déplore","mode":"freeIndirect","onBehalfOf":"start-ups","distance":"hearsay","scopalPolarity":"negated",
             "via":["article",{"source":"release","cue":"selon","when":"2025-07"}],"otherChains":[{"hops":["article",{"source":{"absent":"unknown"}}]}]}
            """,
            () => new()
            {
                Voice = Cast.Restic,
                Cue = new() { Words = "déplore" },
                Mode = AttributionMode.FreeIndirect,
                OnBehalfOf = Cast.StartUps,
                Distance = DistanceKind.Hearsay,
                ScopalPolarity = Polarity.Negated,
                Via = [Hop.Through(Cast.Article), Hop.Through(Cast.Release) with { Cue = new() { Words = "selon" }, When = Cast.Date("2025-07") }],
                OtherChains = [new([Hop.Through(Cast.Article), Hop.Unidentified])],
            },
            value =>
            [
                value with { Voice = Cast.Committee },
                value with { Cue = null },
                value with { Mode = AttributionMode.Direct },
                value with { OnBehalfOf = null },
                value with { Distance = null },
                value with { ScopalPolarity = Polarity.Affirmed },
                value with { Via = [] },
                value with { OtherChains = [] },
            ]),
        Sample.Of<Cue>(
            """{"words":{"text":"déplore","language":"fr"},"at":{"source":"article","position":{"start":10,"end":17}}}""",
            () => new() { Words = new("déplore", "fr"), At = new(Cast.Article, position: new(10, 17)) },
            value => [value with { Words = "regrette" }, value with { At = null }]),
        Sample.Of<Cue>("\"déplore\"", () => new() { Words = "déplore" }, _ => [new() { Words = "regrette" }]) with { Note = "bare", AlsoReads = ["""{"words":"d\u00e9plore"}"""] },
        Sample.Of<Cue>(
            """{"words":{"text":"déplore","language":"fr"}}""", () => new() { Words = new("déplore", "fr") }, _ => [new() { Words = "déplore" }]) with { Note = "words that are no bare string" },
        Sample.Of<Distance>(
            """{"kind":"pressConditional","cue":"aurait"}""",
            () => new() { Kind = DistanceKind.PressConditional, Cue = new() { Words = "aurait" } },
            value => [value with { Kind = DistanceKind.Hearsay }, value with { Cue = null }]),
        Sample.Of<ReportChain>(
            """{"hops":["article",{"source":{"absent":"unknown"}}]}""",
            () => new([Hop.Through(Cast.Article), Hop.Unidentified]),
            _ => [new([Hop.Through(Cast.Article)]), new([Hop.Unidentified, Hop.Through(Cast.Article)])]),
        Sample.Of<Hop>(
            """{"source":"release","voice":"cojoj","cue":"selon","when":"2025-07","distance":"endorsed"}""",
            () => new(Cast.Release, Cast.Committee) { Cue = new() { Words = "selon" }, When = Cast.Date("2025-07"), Distance = DistanceKind.Endorsed },
            value =>
            [
                new(Cast.Article, Cast.Committee) { Cue = value.Cue, When = value.When, Distance = value.Distance },
                new(Cast.Release) { Cue = value.Cue, When = value.When, Distance = value.Distance },
                value with { Cue = null },
                value with { When = Reported.Unknown() },
                value with { Distance = null },
            ]),
        Sample.Of<Hop>("\"release\"", () => Hop.Through(Cast.Release), _ => [Hop.Unidentified, Hop.By(Cast.Committee)]) with { Note = "bare", AlsoReads = ["""{"source":"release"}"""] },
        Sample.Of<Hop>(
            """{"source":{"absent":"unknown"}}""",
            () => Hop.Unidentified,
            _ => [new(Reported.None), new(Reported.Unknown(AbsenceReason.Withheld)), Hop.Through(Cast.Release)]) with { Note = "not told" },
        Sample.Of<Hop>("""{"voice":"cojoj"}""", () => Hop.By(Cast.Committee), _ => [Hop.Through(Cast.Release), Hop.By(Cast.Restic), new(Reported.None, Cast.Committee)]) with { Note = "by a voice" },
    ];

    private static IEnumerable<Sample> Voices() =>
    [
        Sample.Of<Voice>("\"restic\"", () => Restic, _ => [Committee, Voice.Named(Cast.Restic, "président"), Voice.Described("restic"), Voice.Unidentified()]) with
        {
            AlsoReads = ["""{"type":"named","entity":"restic"}""", """{"entity":"restic","type":"named"}"""],
        },
        Sample.Of<NamedVoice>(
            """{"type":"named","entity":"restic","capacity":"porte-parole"}""",
            () => Voice.Named(Cast.Restic, "porte-parole"),
            value => [value with { Entity = Cast.Committee }, value with { Capacity = null }]),
        Sample.Of<VoiceCapacity>(
            """{"words":{"text":"président","language":"fr"},"kind":"president","at":"cojoj","tenure":"former"}""",
            () => new() { Words = new("président", "fr"), Kind = PostKind.President, At = Cast.Committee, Tenure = Tenure.Former },
            value => [value with { Words = "coordonnateur" }, value with { Kind = null }, value with { At = null }, value with { Tenure = Tenure.Then }]),
        Sample.Of<DescribedVoice>(
            """
            {"type":"described","words":{"text":"des responsables","language":"fr"},"naming":"pseudonymous","pseudonym":"Awa","reason":"par crainte","count":{"amount":">=2"},
             "affiliation":"cojoj","post":"directeur","postKind":"director","tenure":"former"}
            """,
            () => Officials(new("des responsables", "fr"), VoiceNaming.Pseudonymous, "Awa"),
            value =>
            [
                Officials("un responsable", VoiceNaming.Pseudonymous, "Awa"),
                Officials(value.Words, VoiceNaming.Withheld, null),
                Officials(value.Words, VoiceNaming.Pseudonymous, "Fatou"),
                value with { Reason = null },
                value with { Count = null },
                value with { Affiliation = null },
                value with { Post = null },
                value with { PostKind = null },
                value with { Tenure = default },
            ]),
        Sample.Of<DescribedVoice>("""{"type":"described","naming":"redacted"}""", () => new(naming: VoiceNaming.Redacted), _ => [new(naming: VoiceNaming.Withheld)]) with { Note = "redacted" },
        Sample.Of<UnknownVoice>("""{"type":"unknown","words":"on dit"}""", () => Voice.Unidentified("on dit"), _ => [Voice.Unidentified(), Voice.Unidentified("on dit", "fr")]),
        Sample.Of<JointVoice>("""{"type":"joint","voices":["restic","cojoj"]}""", () => Voice.Jointly(Restic, Committee), _ => [Voice.Jointly(Committee, Restic)]),
        Sample.Of<EachVoice>("""{"type":"each","voices":["restic","cojoj"]}""", () => Voice.Each(Restic, Committee), _ => [Voice.Each(Committee, Restic)]),
        Sample.Of<AlternativeVoice>(
            """{"type":"oneOf","voices":["restic",{"type":"described","words":"un autre"}]}""",
            () => Voice.OneOf(Restic, Voice.Described("un autre")),
            _ => [Voice.OneOf(Restic, Committee)]),
    ];

    private static DescribedVoice Officials(LangText? words, VoiceNaming naming, LangText? pseudonym) =>
        new(words, naming, pseudonym) { Reason = "par crainte", Count = Quantity.Count(Figure.AtLeast(2)), Affiliation = Cast.Committee, Post = "directeur", PostKind = PostKind.Director, Tenure = Tenure.Former };
}
