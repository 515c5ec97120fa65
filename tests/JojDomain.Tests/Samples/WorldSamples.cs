namespace JojDomain.Tests.Samples;

/// <summary>Organisations, places, events and projects.</summary>
internal static class WorldSamples
{
    private const string PhaseJson =
        """{"id":"new-deal-1","names":["Phase 1"],"ordinal":{"amount":"1","kind":"ordinal"},"cost":{"amount":"80","scale":"milliard"},"status":["inOperation"],"influences":[""" + TermSamples.InfluenceJson + "]}";

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Organisation>(
            """
            {"id":"restic","names":[{"text":"Restic","language":"fr","kind":"acronym"},"Réseau des TIC"],"kind":"tradeAssociation","description":{"text":"réseau d’entreprises","language":"fr"},
             "country":"SN","identifiers":["wikidata:Q1041"],"status":["founded"],"links":[{"kind":"memberOf","target":"cojoj","period":{"start":"2024"}}],
             "members":{"items":["start-ups"],"completeness":"atLeast","words":"etc."},"size":{"amount":">=40"},"influences":[
            """ + TermSamples.InfluenceJson + "]}",
            () => new()
            {
                Id = new("restic"),
                Names = [Name.Acronym("Restic", "fr"), new("Réseau des TIC")],
                Kind = OrganisationKind.TradeAssociation,
                Description = new("réseau d’entreprises", "fr"),
                Country = CountryCode.Parse("SN"),
                Identifiers = [new("wikidata", "Q1041")],
                Status = [OrganisationStatus.Founded],
                Links = [new() { Kind = LinkKind.MemberOf, Target = Cast.Committee, Period = new(Cast.Date("2024")) }],
                Members = new([Cast.StartUps], Completeness.AtLeast, "etc."),
                Size = Quantity.Count(Figure.AtLeast(40)),
                Influences = [TermSamples.Accelerated()],
            },
            value =>
            [
                value with { Id = new("restic-2") },
                value with { Names = [] },
                value with { Kind = default },
                value with { Description = null },
                value with { Country = Reported.Unknown() },
                value with { Identifiers = [] },
                value with { Status = [] },
                value with { Links = [] },
                value with { Members = [Cast.StartUps] },
                value with { Size = default },
                value with { Influences = [] },
            ]),
        Sample.Of<OrganisationLink>(
            """{"kind":"owns","target":"cojoj","share":{"amount":"51","kind":"percent"},"period":{"start":"2024"}}""",
            () => new() { Kind = LinkKind.Owns, Target = Cast.Committee, Share = Quantity.Percent(51), Period = new(Cast.Date("2024")) },
            value => [value with { Kind = LinkKind.PartOf }, value with { Target = Cast.Alibaba }, value with { Share = null }, value with { Period = null }]),
        Sample.Of<Place>(
            """{"id":"dakar","names":["Dakar"],"kind":"city","country":"SN","within":"senegal","influences":[""" + TermSamples.InfluenceJson + "]}",
            () => new() { Id = new("dakar"), Names = [new("Dakar")], Kind = PlaceKind.City, Country = CountryCode.Parse("SN"), Within = Cast.Senegal, Influences = [TermSamples.Accelerated()] },
            value =>
            [
                value with { Id = new("rufisque") },
                value with { Names = [new("Ndakaaru")] },
                value with { Kind = PlaceKind.Region },
                value with { Country = default },
                value with { Within = null },
                value with { Influences = [] },
            ]),
        Sample.Of<Event>(
            """
            {"id":"signing","names":["Signature"],"kind":"signingCeremony","when":"2025-07-28","duration":"2 hour","where":"dakar","about":["records"],"amounts":[{"role":"pledge","value":{"amount":"30","scale":"million","currency":"USD"}}],"organisers":["cojoj"],"partOf":"games",
             "status":["held"],"participants":["restic",{"participant":"alibaba-cloud","capacity":"witness","representing":"cojoj","words":"en présence de"}],"influences":[
            """ + TermSamples.InfluenceJson + "]}",
            () => new()
            {
                Id = new("signing"),
                Names = [new("Signature")],
                Kind = EventKind.SigningCeremony,
                When = Cast.Date("2025-07-28"),
                Duration = new TimeLength(2, TimeLengthUnit.Hour),
                Where = Cast.Dakar,
                About = [Cast.Records],
                Amounts = [new(new Money(30, ScaleWord.Million, CurrencyCode.Parse("USD")), AmountRole.Pledge)],
                Organisers = [Cast.Committee],
                PartOf = Cast.Games,
                Status = [EventStatus.Held],
                Participants = [new() { Participant = Cast.Restic }, Witness()],
                Influences = [TermSamples.Accelerated()],
            },
            value =>
            [
                value with { Id = new("signing-2") },
                value with { Names = [] },
                value with { Kind = EventKind.Visit },
                value with { When = new TimeExpression("lundi") },
                value with { Duration = default },
                value with { Where = Reported.None },
                value with { About = [] },
                value with { Amounts = [] },
                value with { Organisers = Listing.Exhaustive<EntityRef>(Cast.Committee) },
                value with { PartOf = null },
                value with { Status = [] },
                value with { Participants = [Witness()] },
                value with { Influences = [] },
            ]),
        Sample.Of<Participation>(
            """{"participant":"alibaba-cloud","capacity":"witness","representing":"cojoj","words":"en présence de"}""",
            Witness,
            value =>
            [
                value with { Participant = Cast.Restic },
                value with { Capacity = null },
                value with { Representing = null },
                value with { Words = null },
            ]),
        Sample.Of<Participation>("\"restic\"", () => new() { Participant = Cast.Restic }, _ => [Witness()]) with { Note = "bare", AlsoReads = ["""{"participant":"restic"}"""] },
        Sample.Of<Project>(
            """
            {"id":"new-deal","names":["New Deal technologique"],"kind":"programme","purpose":"souveraineté numérique","where":"senegal","owner":"cojoj",
             "cost":{"amount":"1105","scale":"milliard","currency":"XOF"},"status":["funded"],"phases":["new-deal-1"],"influences":[
            """ + TermSamples.InfluenceJson + "]}",
            () => new()
            {
                Id = new("new-deal"),
                Names = [new("New Deal technologique")],
                Kind = ProjectKind.Programme,
                Purpose = new LangText("souveraineté numérique"),
                Where = Cast.Senegal,
                Owner = (EntityRef)Cast.Committee,
                Cost = new Money(1105, ScaleWord.Milliard, CurrencyCode.Parse("XOF")),
                Status = [ProjectStatus.Funded],
                Phases = [Cast.FirstPhase],
                Influences = [TermSamples.Accelerated()],
            },
            value =>
            [
                value with { Id = new("deal") },
                value with { Names = [] },
                value with { Kind = default },
                value with { Purpose = default },
                value with { Where = default },
                value with { Owner = Reported.NotApplicable },
                value with { Cost = Reported.Unknown(AbsenceReason.Withheld) },
                value with { Status = [ProjectStatus.Planned] },
                value with { Phases = [] },
                value with { Influences = [] },
            ]),
        Sample.Of<Phase>(
            PhaseJson,
            First,
            value => [value with { Id = new("phase-1") }, value with { Names = [] }, value with { Ordinal = Quantity.Nth(2) }, value with { Cost = default }, value with { Status = [] }, value with { Influences = [] }]),
    ];

    private static Phase First() => new() { Id = new("new-deal-1"), Names = [new("Phase 1")], Ordinal = Quantity.Nth(1), Cost = new Money(80, ScaleWord.Milliard), Status = [ProjectStatus.InOperation], Influences = [TermSamples.Accelerated()] };

    private static Participation Witness() => new()
    {
        Participant = Cast.Alibaba,
        Capacity = ParticipantCapacity.Witness,
        Representing = Cast.Committee,
        Words = "en présence de",
    };
}
