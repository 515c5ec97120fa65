namespace JojDomain.Tests.Samples;

/// <summary>Decisions and observations: what those who may decide decided, and what was measured.</summary>
internal static class FindingSamples
{
    private const string CastVoteJson = """{"voter":"yuan","option":"dissenting","words":"se dissocie"}""";

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Decision>(
            """
            {"id":"ruling","names":["Décision 12"],"kind":"ruling","identifiers":["ecli:SN:2025:12"],"makers":["restic"],"decided":"2025-09","effective":"2025-10","period":{"duration":"5 year"},"addressees":["start-ups"],"about":["joj-cloud"],"outcome":"upheld",
             "ruling":"le recours est rejeté","inFavourOf":["alibaba-cloud"],"against":["start-ups"],"participants":["start-ups",{"participant":"cojoj","capacity":"defendant"}],
             "amounts":[{"role":"fine","value":{"amount":"2","scale":"million"}}],"clauses":["order"],
             "conditions":["si l’audit est publié"],"votes":{"inFavour":"5","against":"<=2","abstaining":"0"},"castVotes":[
            """ + CastVoteJson + """
            ],
             "status":["made"],"related":[{"kind":"upholds","target":"first-ruling","words":"confirme"}],"text":"release","influences":[
            """ + TermSamples.InfluenceJson + "]}",
            () => new()
            {
                Id = new("ruling"),
                Names = [new("Décision 12")],
                Kind = DecisionKind.Ruling,
                Identifiers = [new("ecli", "SN:2025:12")],
                Makers = [Cast.Restic],
                Decided = Cast.Date("2025-09"),
                Effective = Cast.Date("2025-10"),
                Period = new TimePeriod(duration: new(5, TimeLengthUnit.Year)),
                Addressees = [Cast.StartUps],
                About = [Cast.Cloud],
                Outcome = DecisionOutcome.Upheld,
                Ruling = new LangText("le recours est rejeté"),
                InFavourOf = [Cast.Alibaba],
                Against = [Cast.StartUps],
                Participants = [new() { Participant = Cast.StartUps }, new() { Participant = Cast.Committee, Capacity = ParticipantCapacity.Defendant }],
                Amounts = [new(new Money(2, ScaleWord.Million), AmountRole.Fine)],
                Clauses = [new("order")],
                Conditions = [new() { Words = "si l’audit est publié" }],
                Votes = Majority(),
                CastVotes = [Dissent()],
                Status = [DecisionStatus.Made],
                Related = [Upholds()],
                Text = Cast.Release,
                Influences = [TermSamples.Accelerated()],
            },
            value =>
            [
                value with { Id = new("ruling-2") },
                value with { Names = [] },
                value with { Kind = default },
                value with { Identifiers = [] },
                value with { Makers = [] },
                value with { Decided = default },
                value with { Effective = Reported.NotApplicable },
                value with { Period = Reported.None },
                value with { Addressees = Listing.Exhaustive<EntityRef>() },
                value with { About = [] },
                value with { Outcome = DecisionOutcome.Annulled },
                value with { Ruling = default },
                value with { InFavourOf = [] },
                value with { Against = Listing.Exhaustive<EntityRef>() },
                value with { Participants = [] },
                value with { Amounts = Listing.Exhaustive<Amount>() },
                value with { Clauses = [] },
                value with { Conditions = [] },
                value with { Votes = Reported.NotApplicable },
                value with { CastVotes = [] },
                value with { Status = [] },
                value with { Related = [] },
                value with { Text = Reported.None },
                value with { Influences = [] },
            ]),
        Sample.Of<VoteCount>(
            """{"inFavour":"5","against":"<=2","abstaining":"0"}""",
            Majority,
            _ => [new(6, Figure.AtMost(2), 0), new(5, 2, 0), new(5, Figure.AtMost(2))]),
        Sample.Of<CastVote>(CastVoteJson, Dissent, value => [value with { Voter = Cast.Restic }, value with { Option = VoteOption.Against }, value with { Words = null }]),
        Sample.Of<CastVote>("\"yuan\"", () => new() { Voter = Cast.Yuan }, _ => [Dissent()]) with { Note = "bare", AlsoReads = ["""{"voter":"yuan"}"""] },
        Sample.Of<RelatedDecision>(
            """{"kind":"upholds","target":"first-ruling","words":"confirme"}""",
            Upholds,
            value => [value with { Kind = DecisionRelationKind.Overturns }, value with { Target = Cast.Ruling }, value with { Words = null }]),
        Sample.Of<Observation>(
            """
            {"id":"market-share","subject":"alibaba-cloud","measure":"marketShare","aspect":"en valeur","holds":true,"degree":"high","rating":{"value":"2","worst":"1","best":"5"},"comparison":{"relation":"more","to":"start-ups","asOf":"2019","by":{"amount":"8..10","kind":"multiple"},"words":"huit à dix fois plus"},
             "quantity":{"amount":"65","kind":"percent"},"money":{"absent":"notApplicable"},"population":"services d’hébergement",
             "where":"senegal","asOf":"2025","over":{"start":"2024","end":"2025"},"method":"enquête","measuredBy":"restic","influences":[
            """ + TermSamples.InfluenceJson + "]}",
            () => new()
            {
                Id = new("market-share"),
                Subject = Cast.Alibaba,
                Measure = Measure.MarketShare,
                Aspect = "en valeur",
                Holds = true,
                Degree = Degree.High,
                Rating = new Rating(2, 1, 5),
                Comparison = More(),
                Quantity = Quantity.Percent(65),
                Money = Reported.NotApplicable,
                Population = new LangText("services d’hébergement"),
                Where = Cast.Senegal,
                AsOf = Cast.Date("2025"),
                Over = new TimePeriod(Cast.Date("2024"), Cast.Date("2025")),
                Method = new LangText("enquête"),
                MeasuredBy = (EntityRef)Cast.Restic,
                Influences = [TermSamples.Accelerated()],
            },
            value =>
            [
                value with { Id = new("share") },
                value with { Subject = Cast.StartUps },
                value with { Measure = Measure.Rank },
                value with { Aspect = null },
                value with { Holds = false },
                value with { Degree = default },
                value with { Rating = new Rating(2, 1, 10) },
                value with { Comparison = default },
                value with { Quantity = Quantity.Nth(1) },
                value with { Money = new Money(1) },
                value with { Population = default },
                value with { Where = default },
                value with { AsOf = default },
                value with { Over = default },
                value with { Method = Reported.Unknown() },
                value with { MeasuredBy = default },
                value with { Influences = [] },
            ]),
        Sample.Of<MeasureComparison>(
            """{"relation":"more","to":"start-ups","asOf":"2019","by":{"amount":"8..10","kind":"multiple"},"words":"huit à dix fois plus"}""",
            More,
            value =>
            [
                value with { Relation = ComparisonRelation.Less },
                value with { To = null },
                value with { AsOf = null },
                value with { By = Quantity.Percent(10) },
                value with { Words = null },
            ]),
        Sample.Of<MeasureComparison>("\"better\"", () => ComparisonRelation.Better, _ => [ComparisonRelation.Worse, More()]) with { Note = "bare", AlsoReads = ["""{"relation":"better"}"""] },
    ];

    private static CastVote Dissent() => new() { Voter = Cast.Yuan, Option = VoteOption.Dissenting, Words = "se dissocie" };

    private static MeasureComparison More() => new()
    {
        Relation = ComparisonRelation.More,
        To = Cast.StartUps,
        AsOf = Cast.Date("2019"),
        By = Quantity.Times(Figure.Between(8, 10)),
        Words = "huit à dix fois plus",
    };

    private static VoteCount Majority() => new(5, Figure.AtMost(2), 0);

    private static RelatedDecision Upholds() => new() { Kind = DecisionRelationKind.Upholds, Target = Cast.FirstRuling, Words = "confirme" };
}
