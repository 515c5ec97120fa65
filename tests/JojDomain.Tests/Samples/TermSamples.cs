namespace JojDomain.Tests.Samples;

/// <summary>What agreements are made of: amounts, clauses, ties to other agreements; and influences.</summary>
internal static class TermSamples
{
    public const string AmountJson =
        """
        {"role":"ceiling","value":{"amount":"10","scale":"billion","currency":"USD"},"payer":"cojoj","payee":"alibaba-cloud","per":{"amount":"1","unit":"seat"},"over":{"duration":"10 year"},"asOf":"2021-07","purpose":"l’hébergement"}
        """;

    private const string ClauseJson =
        """
        {"id":"training-clause","number":"article 4","kind":"duty","topic":"training","by":"alibaba-cloud","jointlyBy":["start-ups"],"to":["cojoj"],"action":"former des ingénieurs","concerns":["start-ups"],"condition":"si le budget est voté",
         "limit":{"absent":"none"},"quantity":{"amount":"200","unit":"person"},"money":{"amount":"5","scale":"million","currency":"USD"},"due":{"relation":"before","anchor":"games"},
         "period":{"end":"2026"},"fulfilment":["pending"],"text":"release","influences":[
        """ + InfluenceJson + "]}";

    public const string RelatedJson = """{"kind":"replaces","target":"annex","words":"remplace"}""";

    public const string InfluenceJson = """{"kind":"accelerated","by":"games","partly":true,"words":"a contribué à accélérer"}""";

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Amount>(
            AmountJson,
            Ceiling,
            value =>
            [
                new(value.Value) { Payer = value.Payer, Payee = value.Payee, Per = value.Per, Over = value.Over, AsOf = value.AsOf, Purpose = value.Purpose },
                new(Reported.Unknown(AbsenceReason.Undisclosed), value.Role) { Payer = value.Payer, Payee = value.Payee, Per = value.Per, Over = value.Over, AsOf = value.AsOf, Purpose = value.Purpose },
                value with { Payer = default },
                value with { Payee = Reported.Unknown() },
                value with { Per = null },
                value with { Over = default },
                value with { AsOf = default },
                value with { Purpose = null },
            ]),
        Sample.Of<Amount>(
            """{"value":{"absent":"unknown","reason":"undisclosed"}}""", () => new(Reported.Unknown(AbsenceReason.Undisclosed)), _ => [new(new Money(1))]) with { Note = "undisclosed" },
        Sample.Of<Clause>(
            ClauseJson,
            Training,
            value =>
            [
                value with { Id = new("clause") },
                value with { Number = null },
                value with { Kind = ClauseKind.Option },
                value with { Topic = default },
                value with { By = default },
                value with { JointlyBy = [] },
                value with { To = [] },
                value with { Action = default },
                value with { Concerns = [] },
                value with { Condition = null },
                value with { Limit = new LangText("à Dakar") },
                value with { Quantity = default },
                value with { Money = default },
                value with { Due = default },
                value with { Period = default },
                value with { Fulfilment = [ClauseStatus.Fulfilled] },
                value with { Text = default },
                value with { Influences = [] },
            ]),
        Sample.Of<RelatedAgreement>(
            RelatedJson,
            Replaces,
            value => [value with { Kind = AgreementRelationKind.Amends }, value with { Target = Cast.Cloud }, value with { Words = null }]),
        Sample.Of<Influence>(
            InfluenceJson,
            Accelerated,
            value =>
            [
                new(InfluenceKind.Delayed, value.By, value.Words) { Partly = true },
                new(value.Kind, Cast.Signing, value.Words) { Partly = true },
                new(value.Kind, words: value.Words) { Partly = true },
                value with { Partly = false },
                new(value.Kind, value.By) { Partly = true },
            ]),
    ];

    public static Amount Ceiling() => new(new Money(10, ScaleWord.Billion, CurrencyCode.Parse("USD")), AmountRole.Ceiling)
    {
        Payer = (EntityRef)Cast.Committee,
        Payee = (EntityRef)Cast.Alibaba,
        Per = Quantity.Count(1, Unit.Seat),
        Over = new TimePeriod(duration: new(10, TimeLengthUnit.Year)),
        AsOf = Cast.Date("2021-07"),
        Purpose = "l’hébergement",
    };

    private static Clause Training() => new()
    {
        Id = new("training-clause"),
        Number = "article 4",
        Kind = ClauseKind.Duty,
        Topic = ClauseTopic.Training,
        By = (EntityRef)Cast.Alibaba,
        JointlyBy = [Cast.StartUps],
        To = [Cast.Committee],
        Action = new LangText("former des ingénieurs"),
        Concerns = [Cast.StartUps],
        Condition = new() { Words = "si le budget est voté" },
        Limit = Reported.None,
        Quantity = Quantity.Count(200, Unit.Person),
        Money = new Money(5, ScaleWord.Million, CurrencyCode.Parse("USD")),
        Due = new TimeExpression(relation: TimeRelation.Before, anchor: Cast.Games),
        Period = new TimePeriod(end: Cast.Date("2026")),
        Fulfilment = [ClauseStatus.Pending],
        Text = Cast.Release,
        Influences = [Accelerated()],
    };

    public static RelatedAgreement Replaces() => new() { Kind = AgreementRelationKind.Replaces, Target = Cast.Annex, Words = "remplace" };

    public static Influence Accelerated() => new(InfluenceKind.Accelerated, Cast.Games, "a contribué à accélérer") { Partly = true };
}
