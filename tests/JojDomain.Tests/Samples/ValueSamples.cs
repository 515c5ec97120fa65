namespace JojDomain.Tests.Samples;

internal static class ValueSamples
{
    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<LangText>(
            """{"text":"un nuage souverain","language":"fr"}""",
            () => new("un nuage souverain", "fr"),
            _ => [new("un nuage", "fr"), new("un nuage souverain", "wo")]),
        Sample.Of<LangText>("\"Ndakaaru\"", () => "Ndakaaru", _ => ["Dakar", new("Ndakaaru", "wo")]) with
        {
            Note = "bare",
            AlsoReads = ["""{"text":"Ndakaaru"}""", """{"text":"\u004edakaaru"}"""],
        },
        Sample.Of<Name>(
            """{"text":"Restic","language":"fr","kind":"acronym"}""",
            () => Name.Acronym("Restic", "fr"),
            _ => [Name.Acronym("RESTIC", "fr"), Name.Acronym("Restic"), Name.Short("Restic", "fr")]),
        Sample.Of<Name>(
            """{"text":"阿里云","script":"Hans","kind":"transliterated","of":"Alibaba Cloud","period":{"start":"2009"}}""",
            () => Chinese("Hans"),
            value => [Chinese("Hant"), value with { Of = null }, value with { Period = null }]) with { Note = "in a script" },
        Sample.Of<Name>("\"Restic\"", () => new("Restic"), _ => [new("RESTIC"), Name.Short("Restic")]) with
        {
            Note = "bare",
            AlsoReads = ["""{"text":"Restic"}"""],
        },
        Sample.Of<ResolvedDate>(
            """{"date":"2025-07-28","basis":"inferred"}""",
            () => new() { Date = Cast.Date("2025-07-28"), Basis = Basis.Inferred },
            value => [value with { Date = Cast.Date("2025-07") }, value with { Basis = Basis.Stated }]),
        Sample.Of<TimeExpression>(
            """{"words":"lundi dernier","relation":"before","anchor":"article","resolved":{"date":"2025-07-28","basis":"inferred"},"offset":"<1 week","calendar":"fiscal"}""",
            () => Monday("lundi dernier", TimeRelation.Before, "article"),
            value =>
            [
                Monday("lundi", TimeRelation.Before, "article"),
                Monday("lundi dernier", TimeRelation.After, "article"),
                Monday("lundi dernier", TimeRelation.Before, "release"),
                new(value.Words, value.Relation, value.Anchor, offset: value.Offset) { Calendar = value.Calendar },
                new(value.Words, value.Relation, value.Anchor, value.Resolved) { Calendar = value.Calendar },
                value with { Calendar = null },
            ]) with
        {
            AlsoReads = ["""{"anchor":"article","calendar":"fiscal","resolved":{"basis":"inferred","date":"2025-07-28"},"offset":"<1 week","relation":"before","words":{"text":"lundi dernier"}}"""],
        },
        Sample.Of<When>("\"2025-07\"", () => Cast.Date("2025-07"), _ => [Cast.Date("2025"), new TimeExpression("juillet")]) with { Note = "a date" },
        Sample.Of<When>("""{"words":"juillet"}""", () => new TimeExpression("juillet"), _ => [Cast.Date("2025-07"), new TimeExpression("août")]),
        Sample.Of<TimePeriod>(
            """{"start":"2025-07","end":{"relation":"until","anchor":"games"},"duration":">1 year","words":"plus d’un an"}""",
            () => new(Cast.Date("2025-07"), Until("games"), TimeLength.Parse(">1 year")) { Words = "plus d’un an" },
            value =>
            [
                new(Cast.Date("2025"), Until("games"), TimeLength.Parse(">1 year")),
                new(Cast.Date("2025-07"), Until("signing"), TimeLength.Parse(">1 year")),
                new(Cast.Date("2025-07"), Until("games"), TimeLength.Parse("1 year")),
                value with { Words = null },
            ]),
        Sample.Of<Money>(
            """
            {"amount":"~50","scale":"milliard","currency":{"absent":"unknown","reason":"undisclosed"},"candidates":["XOF","XAF"],"words":"une cinquantaine de milliards",
             "converted":{"from":{"amount":"76","scale":"million","currency":"EUR"},"rate":"655.957","rateDate":"2025-07","by":"restic"}}
            """,
            () => About50(ScaleWord.Milliard, Reported.Unknown(AbsenceReason.Undisclosed), "XAF") with { Converted = FromEuro() },
            value =>
            [
                new Money(50, value.Scale, value.Currency, value.Candidates) { Words = value.Words, Converted = value.Converted },
                About50(ScaleWord.Million, value.Currency, "XAF") with { Converted = FromEuro() },
                About50(ScaleWord.Milliard, default, "XAF") with { Converted = FromEuro() },
                About50(ScaleWord.Milliard, value.Currency, "GNF") with { Converted = FromEuro() },
                value with { Words = null },
                value with { Converted = null },
            ]),
        Sample.Of<Conversion>(
            """{"from":{"amount":"76","scale":"million","currency":"EUR"},"rate":"655.957","rateDate":"2025-07","by":"restic"}""",
            FromEuro,
            value =>
            [
                value with { From = new Money(1) },
                value with { Rate = Figure.About(656) },
                value with { RateDate = Reported.NotApplicable },
                value with { By = Cast.Alibaba },
            ]),
        Sample.Of<Quantity>(
            """{"amount":">2","scale":"thousand","unit":"person","of":"jeunes","ofEntity":"start-ups","per":{"amount":"1","unit":"year"},"words":"plus de 2 000 jeunes"}""",
            () => Youths(Figure.MoreThan(2), ScaleWord.Thousand, QuantityKind.Count, Unit.Person),
            value =>
            [
                Youths(2, ScaleWord.Thousand, QuantityKind.Count, Unit.Person),
                Youths(Figure.MoreThan(2), null, QuantityKind.Count, Unit.Person),
                Youths(Figure.MoreThan(2), ScaleWord.Thousand, QuantityKind.Percent, null),
                Youths(Figure.MoreThan(2), ScaleWord.Thousand, QuantityKind.Count, null),
                value with { Of = null },
                value with { OfEntity = null },
                value with { Per = Quantity.Count(2, Unit.Year) },
                value with { Words = null },
            ]),
        Sample.Of<Quantity>("""{"amount":"8..10","kind":"multiple","ofEntity":"games"}""", () => Quantity.Times(Figure.Between(8, 10)) with { OfEntity = Cast.Games }, _ => [Quantity.Count(Figure.Between(8, 10)) with { OfEntity = Cast.Games }]) with { Note = "a multiple" },
        Sample.Of<Quantity>("""{"amount":"2","kind":"ratio","outOf":"2.5"}""", () => new(2, kind: QuantityKind.Ratio, outOf: 2.50m), _ => [new(2, kind: QuantityKind.Ratio, outOf: 3)]) with { Note = "a ratio" },
        Sample.Of<DatedState<AgreementStatus>>(
            """{"state":"signed","when":"2025-07-28","planned":true,"by":"cojoj","words":"sera signé"}""",
            () => new() { State = AgreementStatus.Signed, When = Cast.Date("2025-07-28"), Planned = true, By = Cast.Committee, Words = "sera signé" },
            value =>
            [
                value with { State = AgreementStatus.Announced },
                value with { When = Reported.Unknown() },
                value with { Planned = false },
                value with { By = null },
                value with { Words = "à signer" },
            ]),
        Sample.Of<DatedState<AgreementStatus>>("\"signed\"", () => AgreementStatus.Signed, _ => [AgreementStatus.InForce]) with { Note = "bare", AlsoReads = ["""{"state":"signed"}"""] },
    ];

    private static Name Chinese(string script) =>
        new("阿里云", kind: NameKind.Transliterated, script: new(script)) { Of = "Alibaba Cloud", Period = new(Cast.Date("2009")) };

    private static TimeExpression Monday(string words, TimeRelation relation, string anchor) =>
        new(words, relation, new(anchor), new() { Date = Cast.Date("2025-07-28"), Basis = Basis.Inferred }, TimeLength.Parse("<1 week")) { Calendar = CalendarKind.Fiscal };

    private static TimeExpression Until(string anchor) => new(relation: TimeRelation.Until, anchor: new(anchor));

    private static Money About50(ScaleWord scale, Reported<CurrencyCode> currency, string candidate) =>
        new(Figure.About(50), scale, currency, [CurrencyCode.Parse("XOF"), CurrencyCode.Parse(candidate)]) { Words = "une cinquantaine de milliards" };

    private static Conversion FromEuro() => new()
    {
        From = new Money(76, ScaleWord.Million, CurrencyCode.Parse("EUR")),
        Rate = (Figure)655.957m,
        RateDate = Cast.Date("2025-07"),
        By = Cast.Restic,
    };

    private static Quantity Youths(Figure amount, ScaleWord? scale, QuantityKind kind, Unit? unit) =>
        new(amount, scale, kind, unit) { Of = "jeunes", OfEntity = Cast.StartUps, Per = Quantity.Count(1, Unit.Year), Words = "plus de 2 000 jeunes" };
}
