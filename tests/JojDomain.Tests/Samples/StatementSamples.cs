namespace JojDomain.Tests.Samples;

/// <summary>Statements and the values of open terms.</summary>
internal static class StatementSamples
{
    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Statement>(
            """
            {"subject":"joj-cloud","property":"agreement.signing","equals":"signing","asOf":"2025-08","polarity":"negated","modality":"possible","certainty":"doubtful",
             "quantifier":"each","condition":{"words":"si","when":"2026","about":["games"],"only":true,"polarity":"negated"},"evidence":[{"source":"article","position":{"start":10,"end":24}}]}
            """,
            Hedged,
            value =>
            [
                value with { Subject = new("other") },
                value with { Predicate = Agreement.Properties.Signing.Of(Cast.Cloud, Cast.Games).Predicate },
                value with { AsOf = null },
                value with { Polarity = Polarity.Affirmed },
                value with { Modality = Modality.Forbidden },
                value with { Certainty = Certainty.Unmarked },
                value with { Quantifier = null },
                value with { Condition = null },
                value with { Evidence = [] },
            ]) with
        {
            AlsoReads =
            [
                """
                {"evidence":[{"position":{"end":24,"start":10},"source":"article"}],"condition":{"polarity":"negated","only":true,"about":["games"],"when":"2026","words":"si"},"equals":"signing","quantifier":"each","certainty":"doubtful","modality":"possible",
                 "polarity":"negated","asOf":"2025-08","property":"agreement.signing","subject":"joj-cloud"}
                """,
            ],
        },
        Sample.Of<Statement>(
            """{"subject":"joj-cloud","property":"agreement.parties","includes":[{"organisation":"restic","role":"partner"}]}""",
            () => Agreement.Properties.Parties.Including(Cast.Cloud, new Party(Cast.Restic, PartyRole.Partner)),
            _ =>
            [
                Agreement.Properties.Parties.Excluding(Cast.Cloud, new Party(Cast.Restic, PartyRole.Partner)),
                Agreement.Properties.Parties.Of(Cast.Cloud, [new Party(Cast.Restic, PartyRole.Partner)]),
            ]) with { Note = "includes" },
        Sample.Of<Statement>(
            """{"subject":"joj-cloud","property":"agreement.callForTenders","equals":{"absent":"none"}}""",
            () => Agreement.Properties.CallForTenders.Of(Cast.Cloud, Reported.None),
            _ => [Agreement.Properties.CallForApplications.Of(Cast.Cloud, Reported.None), Agreement.Properties.CallForTenders.Of(Cast.Cloud, Reported.Unknown())]) with { Note = "none" },
        Sample.Of<Statement>(
            """{"subject":"joj-cloud","property":"agreement.status","equals":{"items":["signed"],"completeness":"exhaustive"}}""",
            () => Agreement.Properties.Status.Of(Cast.Cloud, Listing.Exhaustive<DatedState<AgreementStatus>>(AgreementStatus.Signed)),
            _ => [Agreement.Properties.Status.Of(Cast.Cloud, [AgreementStatus.Signed])]) with { Note = "a history" },
        Sample.Of<Statement>(
            """{"subject":"games","property":"event.where","excludes":"dakar"}""",
            () => Event.Properties.Where.Excluding(Cast.Games, Cast.Dakar),
            _ => [Event.Properties.Where.Of(Cast.Games, Cast.Dakar)]) with { Note = "excludes" },
        Sample.Of<Statement>(
            """{"subject":"joj-cloud","term":"joj:jobs","excludes":{"type":"quantity","quantity":{"amount":"500"}}}""",
            () => Open("joj:jobs", (TermValue)Quantity.Count(500), StatementOperator.Exclude),
            _ => [Open("jobs", (TermValue)Quantity.Count(500), StatementOperator.Exclude), Open("joj:jobs", (TermValue)Quantity.Count(500))]) with { Note = "an open term" },
        Sample.Of<Statement>(
            """{"subject":"joj-cloud","term":"secrecy","equals":{"absent":"notApplicable"}}""",
            () => Open("secrecy", Reported.NotApplicable),
            _ => [Open("secrecy", Reported.None)]) with { Note = "an open term that does not apply" },
        Sample.Of<Condition>(
            """{"words":"si","when":"2026","about":["games"],"only":true,"polarity":"negated"}""",
            If,
            value => [value with { Words = "quand" }, value with { When = null }, value with { About = [] }, value with { Only = false }, value with { Polarity = Polarity.Affirmed }]),
        Sample.Of<Condition>("\"si\"", () => new() { Words = "si" }, _ => [If()]) with { Note = "bare" },
        Sample.Of<TermValue>("\"restic\"", () => (EntityRef)Cast.Restic, _ => [(EntityRef)Cast.Committee, (LangText)"restic"]) with
        {
            AlsoReads = ["""{"entity":"restic","type":"entity"}"""],
        },
        Sample.Of<EntityValue>("\"restic\"", () => new() { Entity = Cast.Restic }, _ => [new() { Entity = Cast.Committee }]) with { AlsoReads = ["""{"type":"entity","entity":"restic"}"""] },
        Sample.Of<FlagValue>("""{"type":"flag","flag":false}""", () => new() { Flag = false }, _ => [new() { Flag = true }]),
        Sample.Of<FlagValue>("""{"type":"flag","flag":true}""", () => new() { Flag = true }, _ => [new() { Flag = false }]) with { Note = "yes" },
        Sample.Of<MoneyValue>("""{"type":"money","money":{"amount":"50","scale":"milliard"}}""", () => new() { Money = new(50, ScaleWord.Milliard) }, _ => [new() { Money = new(50) }]),
        Sample.Of<QuantityValue>(
            """{"type":"quantity","quantity":{"amount":"65","kind":"percent"}}""", () => new() { Quantity = Quantity.Percent(65) }, _ => [new() { Quantity = Quantity.Count(65) }]),
        Sample.Of<TextValue>("""{"type":"text","text":"oui"}""", () => new() { Text = "oui" }, _ => [new() { Text = new("oui", "fr") }]),
        Sample.Of<TimeValue>("""{"type":"time","time":"2025"}""", () => new() { Time = Cast.Date("2025") }, _ => [new() { Time = new TimeExpression("2025") }]),
    ];

    private static Condition If() => new() { Words = "si", When = Cast.Date("2026"), About = [Cast.Games], Only = true, Polarity = Polarity.Negated };

    private static Statement Hedged() => Agreement.Properties.Signing.Of(Cast.Cloud, Cast.Signing) with
    {
        AsOf = Cast.Date("2025-08"),
        Polarity = Polarity.Negated,
        Modality = Modality.Possible,
        Certainty = Certainty.Doubtful,
        Quantifier = Quantifier.Each,
        Condition = If(),
        Evidence = [new(Cast.Article, position: new(10, 24))],
    };

    private static Statement Open(string term, Reported<TermValue> value, StatementOperator says = StatementOperator.Equal) =>
        new() { Subject = Cast.Cloud, Predicate = new TermPredicate(new(term), value, says) };
}
