using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>Pairs of statements about one property that can, or cannot, both be true.</summary>
internal static class PairCases
{
    private static readonly Party Alone = new(Restic.Id);
    private static readonly Party Buyer = new(Ministry.Id, PartyRole.Buyer);
    private static readonly DatedState<AgreementStatus> SignedInJuly = new() { State = AgreementStatus.Signed, When = Date("2025-07-28") };

    public static IReadOnlyDictionary<string, (Statement First, Statement Second)> Compatible { get; } = new Dictionary<string, (Statement, Statement)>
    {
        ["a month, and a day in it"] = (When("2025-07"), When("2025-07-28")),
        ["a date, and words that come to it"] = (When("2025-07-28"), Event.Properties.When.Of(Games.Id, Expression(TimeRelation.Before, "2025-07-28"))),
        ["an uncertain date, and another"] = (When("2025?"), When("2026")),
        ["words that come to no date"] = (When("2025"), Event.Properties.When.Of(Games.Id, Expression(TimeRelation.After, null))),
        ["a sum without currency, and more with one"] = (Cost(50, null), Cost(60, "XOF")),
        ["sums in two currencies"] = (Cost(10, "USD"), Cost(9, "EUR")),
        ["a sum, and its conversion"] = (Cost(10, "USD"), Converted(7, "GBP", from: 10)),
        ["at least, and up to the same figure"] = (Count(Figure.AtLeast(5)), Count(Figure.AtMost(5))),
        ["about, and another"] = (Count(Figure.About(200)), Count(300)),
        ["bounds, and a figure within"] = (Count(Figure.Between(2, 5)), Count(3)),
        ["an excluded figure, and about that figure"] = (Observation.Properties.Quantity.Excluding(Share.Id, Quantity.Count(5)), Count(Figure.About(5))),
        ["an excluded approximate figure, and another"] = (Observation.Properties.Quantity.Excluding(Share.Id, Quantity.Count(Figure.About(5))), Count(6)),
        ["figures of different things"] = (Count(3), Observation.Properties.Quantity.Of(Share.Id, Quantity.Percent(65))),
        ["an open list, and a closed one with more"] = (Parties(Listing.AtLeast(Alone)), Parties(Listing.Exhaustive(Alone, Buyer))),
        ["an open list, and a closed one with the same"] = (Parties(Listing.AtLeast(Alone, Buyer)), Parties(Listing.Exhaustive(Alone, Buyer))),
        ["a closed list, and an item stated in full"] = (Parties(Listing.Exhaustive(Alone, new Party(Ministry.Id))), Agreement.Properties.Parties.Including(Deal.Id, Buyer)),
        ["lists that do not say whether they are all"] = (Parties([Alone]), Parties([Buyer])),
        ["two open lists"] = (Parties(Listing.AtLeast(Alone)), Parties(Listing.AtLeast(Buyer))),
        ["an announcement on two dates"] = (Status(new() { State = AgreementStatus.Announced, When = Date("2025-07") }), Status(new() { State = AgreementStatus.Announced, When = Date("2025-08") })),
        ["a date that a state is said not to have, and the state"] = (Agreement.Properties.Status.Excluding(Deal.Id, SignedInJuly), Status(AgreementStatus.Signed)),
        ["not both, and one of them"] = (Agreement.Properties.Parties.Including(Deal.Id, Alone, Buyer).Not(), Parties(Listing.AtLeast(Alone))),
        ["not known, and a value"] = (Tender(Reported.Unknown()), Tender(new CallNotice())),
        ["not known, and none"] = (Tender(Reported.Unknown(AbsenceReason.Undisclosed)), Tender(Reported.None)),
        ["a call, and its date"] = (Tender(new CallNotice()), Tender(new CallNotice { Published = Date("2025-01") })),
        ["two excluded values"] = (Excluded(ProcurementMethod.Open), Excluded(ProcurementMethod.Direct)),
        ["an excluded value, and another"] = (Excluded(ProcurementMethod.Open), Method(ProcurementMethod.Direct)),
        ["an excluded value, and none"] = (Excluded(ProcurementMethod.Open), Method(Reported.None)),
        ["an excluded day, and its month"] = (Event.Properties.When.Excluding(Games.Id, Date("2025-07-28")), When("2025-07")),
        ["one thing in other words"] = (Project.Properties.Purpose.Of(Park.Id, new LangText("jobs")), Project.Properties.Purpose.Of(Park.Id, new LangText("emplois", "fr"))),
        ["a city, and its country"] = (Where(Dakar), Where(Senegal)),
        ["a ceremony, and the Games it is part of"] = (Agreement.Properties.Signing.Of(Deal.Id, Opening.Id), Agreement.Properties.Signing.Of(Deal.Id, Games.Id)),
        ["periods that overlap"] = (Lasting("2024", "2026"), Lasting("2024-05", "2026-02")),
        ["a start, and a duration"] = (Lasting("2024", null), Agreement.Properties.Period.Of(Deal.Id, new TimePeriod(duration: TimeLength.Parse("2 year")))),
        ["times as of two dates"] = (Count(3) with { AsOf = Date("2024") }, Count(4) with { AsOf = Date("2025") }),
        ["a time as of a date, and one without it"] = (Count(3) with { AsOf = Date("2024") }, Count(4)),
        ["it is not so, and each is"] = (Binding.Not(), Binding with { Quantifier = Quantifier.Each }),
        ["some, and no other"] = (Method(ProcurementMethod.Open) with { Quantifier = Quantifier.Some }, Method(ProcurementMethod.Direct)),
        ["not all, and all"] = (Method(ProcurementMethod.Open).Not(Quantifier.All), Method(ProcurementMethod.Open)),
        ["other properties"] = (Agreement.Properties.Binding.Of(Deal.Id, true), Agreement.Properties.Exclusive.Of(Deal.Id, false)),
        ["open terms"] = (Term(true), Term(false)),
        ["a planned state, and that it never came"] = (Status(PlannedForJuly), Agreement.Properties.Status.Excluding(Deal.Id, AgreementStatus.Signed)),
        ["a party for a time, and that it is none"] = (Links(Restic.Id, "2020"), Organisation.Properties.Links.Excluding(Alibaba.Id, new OrganisationLink { Kind = LinkKind.SubsidiaryOf, Target = Restic.Id })),
        ["who was absent, and that it took no part"] = (Took(ParticipantCapacity.Absent), Event.Properties.Participants.Excluding(Games.Id, new Participation { Participant = Restic.Id })),
        ["a call by its title, and one by its number"] = (Tender(new CallNotice { Title = "cloud" }), Tender(new CallNotice { Reference = new("x-call", "7") })),
        ["an excluded item with a detail, and the item with another"] = (Agreement.Properties.Parties.Excluding(Deal.Id, Buyer), Parties(Listing.AtLeast(new Party(Ministry.Id, PartyRole.Supplier)))),
        ["before an event, and within days of it"] = (Event.Properties.When.Of(Opening.Id, Expression(TimeRelation.Before, null)), Before("2 day")),
        ["at an event, and during it"] = (Related(TimeRelation.At), Related(TimeRelation.During)),
        ["since an event, and until it"] = (Related(TimeRelation.Since), Related(TimeRelation.Until)),
        ["during an event, and after another"] = (Related(TimeRelation.During), Event.Properties.When.Of(Opening.Id, new TimeExpression("then", TimeRelation.After, Deal.Id))),
        ["who was absent, and all who took part"] = (Took(ParticipantCapacity.Absent), Event.Properties.Participants.Of(Games.Id, Listing.Exhaustive(new Participation { Participant = Ministry.Id }))),
        ["who was absent, and that nobody took part"] = (Took(ParticipantCapacity.Absent), Event.Properties.Participants.Of(Games.Id, Listing.Exhaustive<Participation>())),
        ["who was absent from a vote, and that it cast none"] = (Voted(VoteOption.Absent), Decision.Properties.CastVotes.Excluding(Vote.Id, new CastVote { Voter = President.Id })),
        ["who did not vote, and all who did"] = (Voted(VoteOption.NotVoting), Decision.Properties.CastVotes.Of(Vote.Id, Listing.Exhaustive(new CastVote { Voter = Ministry.Id }))),
        ["days before an event, and weeks"] = (Before("14 day"), Before("2 week")),
        ["as of times before and after one event"] = (Count(3) with { AsOf = Expression(TimeRelation.Before, null) }, Count(4) with { AsOf = Expression(TimeRelation.After, null) }),
        ["as of times before two events"] = (Count(3) with { AsOf = Expression(TimeRelation.Before, null) }, Count(4) with { AsOf = new TimeExpression("then", TimeRelation.Before, Opening.Id) }),
        ["as of two lengths of time before one event"] = (Count(3) with { AsOf = new TimeExpression("then", TimeRelation.Before, Games.Id, offset: TimeLength.Parse("2 day")) }, Count(4) with { AsOf = Expression(TimeRelation.Before, null) }),
        ["as of times that only words give"] = (Count(3) with { AsOf = new TimeExpression("last Monday") }, Count(4) with { AsOf = new TimeExpression("lundi dernier") }),
        ["comparisons as of two times"] = (Compared(ComparisonRelation.More, "before it"), Observation.Properties.Comparison.Of(Share.Id, new MeasureComparison { Relation = ComparisonRelation.Less, To = Ministry.Id, AsOf = Date("2024") })),
        ["a moment, and the day that it is elsewhere"] = (When("2025-07-28T23:30:00Z"), When("2025-07-29")),
        ["a winter, and the January before"] = (When("2001-28"), When("2001-01-15")),
    };

    public static IReadOnlyDictionary<string, (Statement First, Statement Second)> Incompatible { get; } = new Dictionary<string, (Statement, Statement)>
    {
        ["a month, and a day out of it"] = (When("2025-07"), When("2025-08-01")),
        ["a date, and words that come to another"] = (When("2025-07-28"), Event.Properties.When.Of(Games.Id, Expression(TimeRelation.Before, "2025-07-21"))),
        ["before and after the same"] = (Event.Properties.When.Of(Opening.Id, Expression(TimeRelation.Before, null)), Event.Properties.When.Of(Opening.Id, Expression(TimeRelation.After, null))),
        ["sums in one currency"] = (Cost(50, "XOF"), Cost(60, "XOF")),
        ["a sum, and the conversion of another"] = (Cost(10, "USD"), Converted(7, "GBP", from: 11)),
        ["at least, and less"] = (Count(Figure.AtLeast(5)), Count(Figure.LessThan(5))),
        ["two figures"] = (Count(200), Count(300)),
        ["an open list, and a closed one without its item"] = (Parties(Listing.AtLeast(Alone)), Parties(Listing.Exhaustive(Buyer))),
        ["two closed lists"] = (Parties(Listing.Exhaustive(Alone, Buyer)), Parties(Listing.Exhaustive(Alone))),
        ["no items, and one"] = (Parties(Listing.Exhaustive<Party>()), Agreement.Properties.Parties.Including(Deal.Id, Alone)),
        ["only one, and another"] = (Agreement.Properties.Parties.Including(Deal.Id, Alone) with { Quantifier = Quantifier.Only }, Parties(Listing.AtLeast(Buyer))),
        ["an excluded item, and that item stated in full"] = (Agreement.Properties.Parties.Excluding(Deal.Id, new Party(Ministry.Id)), Parties(Listing.AtLeast(Buyer))),
        ["an excluded state, and that state with a date"] = (Agreement.Properties.Status.Excluding(Deal.Id, AgreementStatus.Signed), Status(SignedInJuly)),
        ["a host, and all who took part, others"] = (Took(ParticipantCapacity.Host), Event.Properties.Participants.Of(Games.Id, Listing.Exhaustive(new Participation { Participant = Ministry.Id }))),
        ["a negated item, and that item"] = (Agreement.Properties.Parties.Including(Deal.Id, Alone).Not(), Parties(Listing.AtLeast(Alone))),
        ["neither, and one of them"] = (Agreement.Properties.Parties.Including(Deal.Id, Alone, Buyer).Not(Quantifier.Neither), Parties(Listing.AtLeast(Buyer))),
        ["neither is so, and both are"] = (Binding.Not(Quantifier.Neither), Binding with { Quantifier = Quantifier.Both }),
        ["none of them is so, and each is"] = (Binding.Not(Quantifier.None), Binding with { Quantifier = Quantifier.Each }),
        ["neither is so, and the whole is"] = (Binding.Not(Quantifier.Neither), Binding),
        ["a party of neither, and of each"] = (
            Agreement.Properties.Parties.Including(Deal.Id, Alone).Not(Quantifier.Neither), Agreement.Properties.Parties.Including(Deal.Id, Alone) with { Quantifier = Quantifier.Each }),
        ["not both, and both"] = (Agreement.Properties.Parties.Including(Deal.Id, Alone, Buyer).Not(), Parties(Listing.AtLeast(Buyer, Alone))),
        ["a closed list, and that it is not so"] = (Parties(Listing.Exhaustive(Alone)), Parties(Listing.Exhaustive(Alone)).Not()),
        ["none, and a value"] = (Tender(Reported.None), Tender(new CallNotice())),
        ["not applicable, and a value"] = (Tender(Reported.NotApplicable), Tender(new CallNotice())),
        ["not applicable, and none"] = (Tender(Reported.NotApplicable), Tender(Reported.None)),
        ["calls of two dates"] = (Tender(new CallNotice { Published = Date("2025-01") }), Tender(new CallNotice { Published = Date("2025-02") })),
        ["a value, and that it is excluded"] = (Method(ProcurementMethod.Open), Excluded(ProcurementMethod.Open)),
        ["a value, and that it is negated"] = (Method(ProcurementMethod.Open), Method(ProcurementMethod.Open).Not()),
        ["two values, of which one is said not not to be"] = (Excluded(ProcurementMethod.Open).Not(), Method(ProcurementMethod.Direct)),
        ["an excluded month, and a day in it"] = (Event.Properties.When.Excluding(Games.Id, Date("2025-07")), When("2025-07-28")),
        ["a state on two dates"] = (Status(SignedInJuly), Status(new() { State = AgreementStatus.Signed, When = Date("2025-08") })),
        ["two words"] = (Method(ProcurementMethod.Open), Method(ProcurementMethod.Direct)),
        ["yes and no"] = (Agreement.Properties.Binding.Of(Deal.Id, true), Agreement.Properties.Binding.Of(Deal.Id, false)),
        ["two cities"] = (Where(Dakar), Where(Hangzhou)),
        ["periods apart"] = (Lasting("2024", "2025"), Lasting("2026", "2027")),
        ["an end, and a later start"] = (Lasting(null, "2025"), Lasting("2026", null)),
        ["two durations"] = (Lasted("2 year"), Lasted("3 year")),
        ["votes"] = (Decision.Properties.Votes.Of(Vote.Id, new VoteCount(inFavour: 5)), Decision.Properties.Votes.Of(Vote.Id, new VoteCount(6, 1))),
        ["as of one date in two wordings"] = (Count(3) with { AsOf = Date("2024") }, Count(4) with { AsOf = new TimeExpression(resolved: new() { Date = Date("2024"), Basis = Basis.Inferred }) }),
        ["as of one event in two wordings"] = (Count(3) with { AsOf = new TimeExpression("à la signature", TimeRelation.At, Opening.Id) }, Count(4) with { AsOf = new TimeExpression("at the signing", TimeRelation.At, Opening.Id) }),
        ["as of times before one event, in other words"] = (Count(3) with { AsOf = Expression(TimeRelation.Before, null) }, Count(4) with { AsOf = new TimeExpression("avant les Jeux", TimeRelation.Before, Games.Id) }),
        ["as of the time of one event, in other words"] = (Count(3) with { AsOf = Expression(TimeRelation.During, null) }, Count(4) with { AsOf = new TimeExpression("pendant les Jeux", TimeRelation.During, Games.Id) }),
        ["comparisons with one standard as of a time in other words"] = (Compared(ComparisonRelation.More, "before it"), Compared(ComparisonRelation.Less, "avant")),
        ["an excluded time before an event, and that time in other words"] = (
            Event.Properties.When.Excluding(Opening.Id, new TimeExpression("avant les Jeux", TimeRelation.Before, Games.Id)), Event.Properties.When.Of(Opening.Id, Expression(TimeRelation.Before, null))),
        ["an excluded time before an event, and days before it"] = (Event.Properties.When.Excluding(Opening.Id, Expression(TimeRelation.Before, null)), Before("2 day")),
        ["within days before an event, and after it"] = (Before("<=9 day"), Related(TimeRelation.After)),
        ["before an event, and during it"] = (Related(TimeRelation.Before), Related(TimeRelation.During)),
        ["after an event, and at it"] = (Related(TimeRelation.After), Related(TimeRelation.At)),
        ["before an event, and since it"] = (Related(TimeRelation.Before), Related(TimeRelation.Since)),
        ["until an event, and after it"] = (Related(TimeRelation.Until), Related(TimeRelation.After)),
        ["two and three days before an event"] = (Before("2 day"), Before("3 day")),
        ["a closed list with a planned state, and the state"] = (Agreement.Properties.Status.Of(Deal.Id, Listing.Exhaustive(PlannedForJuly)), Status(SignedInJuly)),
        ["an excluded item with a detail, and more of it"] = (Agreement.Properties.Parties.Excluding(Deal.Id, Buyer), Parties(Listing.AtLeast(Buyer with { SignedBy = [President.Id] }))),
        ["an excluded state by somebody, and its date too"] = (
            Agreement.Properties.Status.Excluding(Deal.Id, new DatedState<AgreementStatus> { State = AgreementStatus.Signed, By = Ministry.Id }), Status(SignedInJuly with { By = Ministry.Id })),
        ["an excluded plan, and its date too"] = (Agreement.Properties.Status.Excluding(Deal.Id, PlannedForJuly with { When = default }), Status(PlannedForJuly)),
        ["an excluded amount, and that amount in words"] = (Agreement.Properties.Amounts.Excluding(Deal.Id, Initial("5 millions")), Agreement.Properties.Amounts.Including(Deal.Id, Initial("five million"))),
        ["an excluded approximate figure, and that figure"] = (Observation.Properties.Quantity.Excluding(Share.Id, Quantity.Count(Figure.About(5))), Count(5)),
        ["an excluded amount, and who pays it"] = (
            Agreement.Properties.Amounts.Excluding(Deal.Id, Initial(null)), Agreement.Properties.Amounts.Including(Deal.Id, Initial(null) with { Payer = (EntityRef)Ministry.Id })),
        ["an excluded certificate, and its issuer too"] = (
            CloudService.Properties.Certifications.Excluding(Cloud.Id, new Certification { Name = "ISO 27001" }),
            CloudService.Properties.Certifications.Including(Cloud.Id, new Certification { Name = "ISO 27001", Issuer = Restic.Id })),
        ["an excluded call, and its title"] = (Agreement.Properties.CallForTenders.Excluding(Deal.Id, new CallNotice()), Tender(new CallNotice { Title = "cloud" })),
    };

    private static Statement Binding => Agreement.Properties.Binding.Of(Deal.Id, true);

    private static DatedState<AgreementStatus> PlannedForJuly => new() { State = AgreementStatus.Signed, When = Date("2025-07"), Planned = true };

    private static EdtfDate Date(string text) => EdtfDate.Parse(text);

    private static Statement When(string date) => Event.Properties.When.Of(Games.Id, Date(date));

    private static TimeExpression Expression(TimeRelation relation, string? date) =>
        new("then", relation, Games.Id, date is null ? null : new ResolvedDate { Date = Date(date), Basis = Basis.Inferred });

    private static Statement Before(string offset) =>
        Event.Properties.When.Of(Opening.Id, new TimeExpression("then", TimeRelation.Before, Games.Id, offset: TimeLength.Parse(offset)));

    private static Statement Compared(ComparisonRelation relation, string asOf) => Observation.Properties.Comparison.Of(
        Share.Id, new MeasureComparison { Relation = relation, To = Ministry.Id, AsOf = new TimeExpression(asOf, TimeRelation.Before, Games.Id) });

    private static Statement Related(TimeRelation relation) => Event.Properties.When.Of(Opening.Id, Expression(relation, null));

    private static Statement Voted(VoteOption option) => Decision.Properties.CastVotes.Including(Vote.Id, new CastVote { Voter = President.Id, Option = option });

    private static Statement Cost(decimal millions, string? currency) => Project.Properties.Cost.Of(Park.Id, Money(millions, currency));

    private static Money Money(decimal millions, string? currency) =>
        new(millions, ScaleWord.Million, currency is null ? default : new Reported<CurrencyCode>(CurrencyCode.Parse(currency)));

    private static Statement Converted(decimal millions, string currency, decimal from) =>
        Project.Properties.Cost.Of(Park.Id, Money(millions, currency) with { Converted = new() { From = Money(from, "USD") } });

    private static Statement Count(Figure amount) => Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(amount));

    private static Statement Parties(Listing<Party> parties) => Agreement.Properties.Parties.Of(Deal.Id, parties);

    private static Statement Status(DatedState<AgreementStatus> state) => Agreement.Properties.Status.Including(Deal.Id, state);

    private static Statement Tender(Reported<CallNotice> call) => Agreement.Properties.CallForTenders.Of(Deal.Id, call);

    private static Statement Method(Reported<ProcurementMethod> method) => Agreement.Properties.ProcurementMethod.Of(Deal.Id, method);

    private static Statement Excluded(ProcurementMethod method) => Agreement.Properties.ProcurementMethod.Excluding(Deal.Id, method);

    private static Statement Where(Place place) => Event.Properties.Where.Of(Games.Id, place.Id);

    private static Statement Lasting(string? start, string? end) =>
        Agreement.Properties.Period.Of(Deal.Id, new TimePeriod(start is null ? null : Date(start), end is null ? null : Date(end)));

    private static Statement Lasted(string duration) => Agreement.Properties.Period.Of(Deal.Id, new TimePeriod(duration: TimeLength.Parse(duration)));

    private static Amount Initial(string? words) => new(Money(5, "USD") with { Words = words is null ? null : new LangText(words) }, AmountRole.Initial);

    private static Statement Links(EntityRef target, string end) =>
        Organisation.Properties.Links.Including(Alibaba.Id, new OrganisationLink { Kind = LinkKind.SubsidiaryOf, Target = target, Period = new TimePeriod(end: Date(end)) });

    private static Statement Took(ParticipantCapacity capacity) =>
        Event.Properties.Participants.Including(Games.Id, new Participation { Participant = Restic.Id, Capacity = capacity });

    private static Statement Term(bool flag) => new() { Subject = Deal.Id, Predicate = new TermPredicate(new("x:open"), (TermValue)flag) };
}
