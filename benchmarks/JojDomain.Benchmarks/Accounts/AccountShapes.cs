using System.Globalization;

namespace JojDomain.Benchmarks.Accounts;

/// <summary>Stories of one shape each, of as many claims as are asked for, in which accounts would be slow if each statement were compared with each.</summary>
internal static class AccountShapes
{
    private static readonly Source Article = new() { Id = new("article"), Kind = SourceKind.Article };
    private static readonly Organisation Ministry = new() { Id = new("ministry"), Kind = OrganisationKind.GovernmentBody };
    private static readonly Organisation Company = new() { Id = new("company"), Kind = OrganisationKind.Company };
    private static readonly Agreement Deal = new() { Id = new("deal"), Kind = AgreementKind.Contract };
    private static readonly Event Games = new() { Id = new("games"), Kind = EventKind.SportsEvent };
    private static readonly Project Park = new() { Id = new("park"), Kind = ProjectKind.Infrastructure };
    private static readonly Observation Share = new() { Id = new("share"), Subject = Ministry.Id, Measure = Measure.Count };

    /// <summary>Each shape by its name.</summary>
    public static IReadOnlyDictionary<string, Func<int, Story>> All { get; } = new Dictionary<string, Func<int, Story>>
    {
        ["figures that all differ and can all be true"] = static count => Of(count, static at => Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(Figure.AtLeast(at)))),
        ["figures that all differ and contradict each other"] = static count => Of(count, static at => Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(at))),
        ["sums without a currency"] = static count => Of(count, static at => Project.Properties.Cost.Of(Park.Id, new Money(at + 1))),
        ["dates that all differ and can all be true"] = static count => Of(count, static at => Event.Properties.When.Of(Games.Id, Interval(at))),
        ["sets of days with one in common"] = static count => Of(count, static at => Event.Properties.When.Of(Games.Id, EdtfDate.Parse($"[{Day(at)},2026-01-01]"))),
        ["sets of days that contradict each other"] = static count => Of(count, static at => Event.Properties.When.Of(Games.Id, EdtfDate.Parse($"[{Day(2 * at)},{Day((2 * at) + 1)}]"))),
        ["unspecified digits beside a day in common"] = static count => Of(count, static at => Event.Properties.When.Of(Games.Id, EdtfDate.Parse($"[{Day(at)},20XX-01-01]"))),
        ["texts that all differ"] = static count => Of(count, static at => Project.Properties.Purpose.Of(Park.Id, Text(at))),
        ["items that all differ"] = static count => Of(count, static at => Agreement.Properties.Amounts.Including(Deal.Id, Fee(at))),
        ["one claim of as many statements"] = static count => Make([By("c", [.. Enumerable.Range(0, count).Select(static at => Project.Properties.Purpose.Of(Park.Id, Text(at)))])]),
        ["a list included and another excluded"] = static count => Make(
        [
            By("c1", Agreement.Properties.Amounts.Including(Deal.Id, [.. Enumerable.Range(0, count).Select(Fee)])),
            By("c2", Agreement.Properties.Amounts.Excluding(Deal.Id, [.. Enumerable.Range(count, count).Select(Fee)])),
        ]),
        ["shares in one company for periods that all differ"] = static count => Of(count, static at => Owned(Quantity.Percent(at % 100), Months(at, 1))),
        ["open shares in one company for periods that overlap"] = static count => Of(count, at => Owned(Quantity.Percent(Figure.AtLeast(at)), Months(at, count))),
        ["closed lists of one party for periods that overlap"] = static count => Of(count, at => Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(During(Months(at, count))))),
        ["closed lists of one party for periods apart"] = static count => Of(count, static at => Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(During(Months(at, 1))))),
        ["two closed lists of one party for as many periods"] = static count => Make(
        [
            By("c1", Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive([.. Enumerable.Range(0, count).Select(static at => During(Months(at, 1)))]))),
            By("c2", Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive([.. Enumerable.Range(0, count).Select(static at => During(Months(at, 2)))]))),
        ]),
        ["figures excluded and others held"] = static count => Of(count, static at => at % 2 == 0 ? Counted(at) : Observation.Properties.Quantity.Excluding(Share.Id, Quantity.Count(at))),
        ["open figures excluded and others held"] = static count => Of(count, at => at % 2 == 0
            ? Counted(Figure.AtMost(at)) : Observation.Properties.Quantity.Excluding(Share.Id, Quantity.Count(Figure.AtLeast(at)))),
        ["open figures excluded and held within them"] = static count => Of(count, at => at % 2 == 0
            ? Counted(Figure.AtLeast(count + at)) : Observation.Properties.Quantity.Excluding(Share.Id, Quantity.Count(Figure.AtLeast(at)))),
        ["months excluded and days held"] = static count => Of(count, static at => at % 2 == 0
            ? Event.Properties.When.Of(Games.Id, new EdtfDate(1 + (at / 336), (at / 28 % 12) + 1, (at % 28) + 1)) : Event.Properties.When.Excluding(Games.Id, new EdtfDate(4_000 + (at / 24), (at / 2 % 12) + 1))),
        ["open amounts"] = static count => Of(count, static at => Agreement.Properties.Amounts.Including(Deal.Id, OpenFee(at))),
        ["open amounts excluded and others held"] = static count => Of(count, at => at % 2 == 0
            ? Agreement.Properties.Amounts.Including(Deal.Id, OpenFee(at)) : Agreement.Properties.Amounts.Excluding(Deal.Id, OpenFee(count + at))),
        ["open amounts excluded and held within them"] = static count => Of(count, at => at % 2 == 0
            ? Agreement.Properties.Amounts.Including(Deal.Id, OpenFee(count + at)) : Agreement.Properties.Amounts.Excluding(Deal.Id, OpenFee(at))),
        ["a chain of places within each other"] = static count => Make(
            [.. Enumerable.Range(0, count).Select(static at => By($"c{at}", Event.Properties.Where.Of(Games.Id, PlaceId(at))))],
            [.. Enumerable.Range(0, count).Select(static at => new Place { Id = PlaceId(at), Kind = PlaceKind.City, Within = at == 0 ? null : PlaceId(at - 1) })]),
    };

    private static Story Of(int count, Func<int, Statement> statement) => Make([.. Enumerable.Range(0, count).Select(at => By($"c{at}", statement(at)))]);

    private static Story Make(EquatableArray<Claim> claims, EquatableArray<Place> places = default) => Story.Create(new StoryContent
    {
        Organisations = [Ministry, Company],
        Places = places,
        Events = [Games],
        Projects = [Park],
        Agreements = [Deal],
        Sources = [Article],
        Observations = [Share],
        Claims = claims,
    });

    private static Claim By(string id, params Statement[] statements) => new()
    {
        Id = new(id),
        Attribution = new() { Voice = Ministry.Id, Via = [Article.Id] },
        Statements = [.. statements],
    };

    private static LangText Text(int at) => new(string.Create(CultureInfo.InvariantCulture, $"purpose {at}"));

    private static Amount Fee(int at) => new(new Money(at + 1, currency: CurrencyCode.Parse("EUR")), AmountRole.Fee);

    private static Amount OpenFee(int at) => new(new Money(Figure.AtLeast(at + 1), currency: CurrencyCode.Parse("EUR")), AmountRole.Fee);

    private static Statement Counted(Figure figure) => Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(figure));

    private static Statement Owned(Quantity share, TimePeriod period) =>
        Organisation.Properties.Links.Including(Ministry.Id, new OrganisationLink { Kind = LinkKind.Owns, Target = Company.Id, Share = share, Period = period });

    // Every period starts in another month.
    private static TimePeriod Months(int at, int length) => new(new EdtfDate(1 + (at / 12), (at % 12) + 1), duration: new TimeLength(length, TimeLengthUnit.Month));

    private static Party During(TimePeriod period) => new(Company.Id) { Period = period };

    private static Id<Place> PlaceId(int at) => new(string.Create(CultureInfo.InvariantCulture, $"place{at}"));

    // Another day each, before 2026 and not on a first of January.
    private static EdtfDate Day(int at) => new(2025 - (at / 300), (at / 27 % 11) + 2, (at % 27) + 2);

    // All of them have the first day of 2026 in common.
    private static EdtfDate Interval(int at) => EdtfDate.Between(new EdtfDate(2025 - (at / 360), (at / 30 % 12) + 1, (at % 28) + 1), new EdtfDate(2026, (at % 12) + 1, (at % 28) + 1));
}
