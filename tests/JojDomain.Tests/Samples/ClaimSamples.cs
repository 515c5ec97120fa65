namespace JojDomain.Tests.Samples;

/// <summary>Claims, who makes them and why they are held.</summary>
internal static class ClaimSamples
{
    private static readonly Voice Restic = Cast.Restic;
    private static readonly Voice Committee = Cast.Committee;

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Utterance>(
            """{"id":"said","when":"2025-07-28","where":"dakar","occasion":"signing","addressees":["cojoj"],"language":"fr"}""",
            () => new() { Id = new("said"), When = Cast.Date("2025-07-28"), Where = Cast.Dakar, Occasion = Cast.Signing, Addressees = [Cast.Committee], Language = new("fr") },
            value =>
            [
                value with { Id = new("said-2") },
                value with { When = default },
                value with { Where = Reported.Unknown() },
                value with { Occasion = null },
                value with { Addressees = Listing.AtLeast<EntityRef>(Cast.Committee) },
                value with { Language = null },
            ]),
        Sample.Of<Claim>(
            """
            {"id":"no-tender","attribution":{"voice":"restic","mode":"indirect","via":["article"]},"act":"deplores","addressees":["cojoj"],"words":{"text":"aucun appel","language":"fr"},
             "quotation":{"segments":["aucun"]},"statements":[{"subject":"joj-cloud","property":"agreement.callForTenders","equals":{"absent":"none"}}],"about":["games"],
             "implies":["cojoj"],"utterance":"said","evidence":[{"source":"article","position":{"start":10,"end":24}}]}
            """,
            () => new()
            {
                Id = new("no-tender"),
                Attribution = new() { Voice = Cast.Restic, Mode = AttributionMode.Indirect, Via = [Hop.Through(Cast.Article)] },
                Act = SpeechAct.Deplores,
                Addressees = [Cast.Committee],
                Words = new("aucun appel", "fr"),
                Quotation = new() { Segments = [new QuotedWords { Words = "aucun" }] },
                Statements = [Agreement.Properties.CallForTenders.Of(Cast.Cloud, Reported.None)],
                About = [Cast.Games],
                Implies = [Cast.Committee],
                Utterance = Cast.Said,
                Evidence = [new(Cast.Article, position: new(10, 24))],
            },
            value =>
            [
                value with { Id = new("tender") },
                value with { Attribution = value.Attribution with { Voice = Cast.Committee } },
                value with { Act = SpeechAct.Regrets },
                value with { Addressees = Listing.AtLeast<EntityRef>(Cast.Committee) },
                value with { Words = "aucun appel" },
                value with { Quotation = null },
                value with { Statements = [] },
                value with { About = [] },
                value with { Implies = [] },
                value with { Utterance = null },
                value with { Evidence = [] },
            ]),
        Sample.Of<Attribution>(
            """{"voice":"restic","cue":"déplore","mode":"freeIndirect","onBehalfOf":"start-ups","via":["article",{"source":"release","cue":"selon","when":"2025-07"}]}""",
            () => new()
            {
                Voice = Cast.Restic,
                Cue = new() { Words = "déplore" },
                Mode = AttributionMode.FreeIndirect,
                OnBehalfOf = Cast.StartUps,
                Via = [Hop.Through(Cast.Article), new() { Source = Cast.Release, Cue = new() { Words = "selon" }, When = Cast.Date("2025-07") }],
            },
            value =>
            [
                value with { Voice = Cast.Committee },
                value with { Cue = null },
                value with { Mode = AttributionMode.Direct },
                value with { OnBehalfOf = null },
                value with { Via = [] },
            ]),
        Sample.Of<Cue>(
            """{"words":{"text":"déplore","language":"fr"},"at":{"source":"article","position":{"start":10,"end":17}}}""",
            () => new() { Words = new("déplore", "fr"), At = new(Cast.Article, position: new(10, 17)) },
            value => [value with { Words = "regrette" }, value with { At = null }]),
        Sample.Of<Cue>("\"déplore\"", () => new() { Words = "déplore" }, _ => [new() { Words = "regrette" }]) with { Note = "bare", AlsoReads = ["""{"words":"d\u00e9plore"}"""] },
        Sample.Of<Cue>(
            """{"words":{"text":"déplore","language":"fr"}}""", () => new() { Words = new("déplore", "fr") }, _ => [new() { Words = "déplore" }]) with { Note = "words that are no bare string" },
        Sample.Of<Hop>(
            """{"source":"release","cue":"selon","when":"2025-07"}""",
            () => new() { Source = Cast.Release, Cue = new() { Words = "selon" }, When = Cast.Date("2025-07") },
            value => [value with { Source = Cast.Article }, value with { Cue = null }, value with { When = Reported.Unknown() }]),
        Sample.Of<Voice>("\"restic\"", () => Restic, _ => [Committee, Voice.Named(Cast.Restic, "président"), Voice.Described("restic")]) with
        {
            AlsoReads = ["""{"type":"named","entity":"restic"}""", """{"entity":"restic","type":"named"}"""],
        },
        Sample.Of<NamedVoice>(
            """{"type":"named","entity":"restic","capacity":"porte-parole"}""",
            () => Voice.Named(Cast.Restic, "porte-parole"),
            value => [value with { Entity = Cast.Committee }, value with { Capacity = null }]),
        Sample.Of<DescribedVoice>(
            """{"type":"described","words":{"text":"des responsables","language":"fr"},"count":{"amount":">=2"},"affiliation":"cojoj","post":"directeur"}""",
            () => Voice.Described("des responsables", "fr") with { Count = Quantity.Count(Figure.AtLeast(2)), Affiliation = Cast.Committee, Post = "directeur" },
            value => [value with { Words = "un responsable" }, value with { Count = null }, value with { Affiliation = null }, value with { Post = null }]),
        Sample.Of<JointVoice>("""{"type":"joint","voices":["restic","cojoj"]}""", () => Voice.Jointly(Restic, Committee), _ => [Voice.Jointly(Committee, Restic)]),
        Sample.Of<EachVoice>("""{"type":"each","voices":["restic","cojoj"]}""", () => Voice.Each(Restic, Committee), _ => [Voice.Each(Committee, Restic)]),
        Sample.Of<AlternativeVoice>(
            """{"type":"oneOf","voices":["restic",{"type":"described","words":"un autre"}]}""",
            () => Voice.OneOf(Restic, Voice.Described("un autre")),
            _ => [Voice.OneOf(Restic, Committee)]),
        Sample.Of<Holding>(
            """{"id":"held","subject":"joj-cloud","property":"agreement.signing","claims":["no-tender"],"basis":"accepted"}""",
            () => new() { Id = new("held"), Subject = Cast.Cloud, Property = Agreement.Properties.Signing, Claims = [Cast.NoTender], Basis = HoldingBasis.Accepted },
            value =>
            [
                value with { Id = new("held-2") },
                value with { Subject = Cast.Restic },
                value with { Property = new("agreement.names") },
                value with { Claims = [] },
                value with { Basis = HoldingBasis.OwnKnowledge },
            ]),
    ];
}
