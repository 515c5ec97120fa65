namespace JojDomain.Tests.Samples;

/// <summary>Claims, their relations, their reviews and the holdings that they support.</summary>
internal static class ClaimSamples
{
    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Utterance>(
            """{"id":"said","speaker":"yuan","when":"2025-07-28","where":"dakar","occasion":"signing","addressees":["cojoj"],"language":"fr"}""",
            () => new() { Id = new("said"), Speaker = (EntityRef)Cast.Yuan, When = Cast.Date("2025-07-28"), Where = Cast.Dakar, Occasion = Cast.Signing, Addressees = [Cast.Committee], Language = new("fr") },
            value =>
            [
                value with { Id = new("said-2") },
                value with { Speaker = default },
                value with { When = default },
                value with { Where = Reported.Unknown() },
                value with { Occasion = null },
                value with { Addressees = Listing.AtLeast<EntityRef>(Cast.Committee) },
                value with { Language = null },
            ]),
        Sample.Of<Claim>(
            """
            {"id":"no-tender","attribution":{"voice":"restic","mode":"indirect","via":["article"]},"act":"deplores","outcome":"contentUnreported","stance":"against","addressees":["cojoj"],"words":{"text":"aucun appel","language":"fr"},
             "quotation":{"segments":["aucun"]},"statements":[{"subject":"joj-cloud","property":"agreement.callForTenders","equals":{"absent":"none"}}],"about":["games"],
             "implies":["cojoj"],"utterance":"said","relations":[{"kind":"repeats","target":"release"}],
             "reviews":[{"reviewer":"cojoj"}],"evidence":[{"source":"article","position":{"start":10,"end":24}}]}
            """,
            () => new()
            {
                Id = new("no-tender"),
                Attribution = new() { Voice = Cast.Restic, Mode = AttributionMode.Indirect, Via = [Hop.Through(Cast.Article)] },
                Act = SpeechAct.Deplores,
                Outcome = ActOutcome.ContentUnreported,
                Stance = Stance.Against,
                Addressees = [Cast.Committee],
                Words = new("aucun appel", "fr"),
                Quotation = new() { Segments = [new QuotedWords { Words = "aucun" }] },
                Statements = [Agreement.Properties.CallForTenders.Of(Cast.Cloud, Reported.None)],
                About = [Cast.Games],
                Implies = [Cast.Committee],
                Utterance = Cast.Said,
                Relations = [new() { Kind = ClaimRelationKind.Repeats, Target = Cast.Release }],
                Reviews = [new() { Reviewer = Cast.Committee }],
                Evidence = [new(Cast.Article, position: new(10, 24))],
            },
            value =>
            [
                value with { Id = new("tender") },
                value with { Attribution = value.Attribution with { Voice = Cast.Committee } },
                value with { Act = SpeechAct.Regrets },
                value with { Outcome = ActOutcome.Performed },
                value with { Stance = null },
                value with { Addressees = Listing.AtLeast<EntityRef>(Cast.Committee) },
                value with { Words = "aucun appel" },
                value with { Quotation = null },
                value with { Statements = [] },
                value with { About = [] },
                value with { Implies = [] },
                value with { Utterance = null },
                value with { Relations = [] },
                value with { Reviews = [] },
                value with { Evidence = [] },
            ]),
        Sample.Of<ClaimRelation>(
            """{"kind":"critiques","target":"release","basis":"inferred","words":"au contraire"}""",
            () => new() { Kind = ClaimRelationKind.Critiques, Target = Cast.Release, Basis = Basis.Inferred, Words = "au contraire" },
            value =>
            [
                value with { Kind = ClaimRelationKind.Repeats },
                value with { Target = Cast.Article },
                value with { Basis = null },
                value with { Basis = Basis.Stated },
                value with { Words = null },
            ]),
        Sample.Of<Review>(
            """
            {"reviewer":"start-ups","verdict":"mostlyFalse","label":"plutôt faux","rating":{"value":"2","worst":"1","best":"5"},"when":"2025-08","source":"release",
             "words":"Un appel a été publié."}
            """,
            () => new()
            {
                Reviewer = Cast.StartUps,
                Verdict = ReviewVerdict.MostlyFalse,
                Label = "plutôt faux",
                Rating = new(2, 1, 5),
                When = Cast.Date("2025-08"),
                Source = Cast.Release,
                Words = "Un appel a été publié.",
            },
            value =>
            [
                value with { Reviewer = Cast.Restic },
                value with { Verdict = Reported.Unknown(AbsenceReason.ToBeDetermined) },
                value with { Label = null },
                value with { Rating = null },
                value with { When = default },
                value with { Source = null },
                value with { Words = null },
            ]),
        Sample.Of<Rating>("""{"value":"2.5","worst":"5","best":"1"}""", () => new(2.5m, 5, 1), _ => [new(2, 5, 1), new(2.5m, 4, 1), new(2.5m, 5, 0)]),
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
