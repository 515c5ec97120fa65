using CsCheck;
using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>Conflicts are found by indexes, without comparing each claim with each: what they find is what a comparison of each pair finds.</summary>
public sealed class ConflictLawTests
{
    private const int MostClaims = 6;

    private static readonly Source[] Sources =
    [
        new() { Id = new("early"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2024") },
        new() { Id = new("late"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2025-06") },
        new() { Id = new("undated"), Kind = SourceKind.Article },
    ];

    private static readonly string[] Figures = ["1", "2", "3", "5", "9", "~2", "~4", "~3..4", "2..3", ">=3", "<3", "<=2", ">5"];

    private static readonly string[] Dates = ["2025", "2025-07", "2025-07-28", "2025-07-30", "2025-XX-28", "2024/2025", "../2025-07", "2026?", "[2024,2026]", "202X"];

    public static TheoryData<string> Kinds => [.. Pools.Keys];

    private static IReadOnlyDictionary<string, Statement[]> Pools { get; } = new Dictionary<string, Statement[]>
    {
        ["amounts"] = [.. Amounts()],
        ["amounts denied"] = [.. AmountsDenied()],
        ["shares for a time"] = [.. Shares()],
        ["lengths"] = [.. new[] { "1 day", "24 hour", "2 month", ">=2 month", "<=1 year", "~1 year", "12 month" }.SelectMany(static text => (Statement[])[
            Event.Properties.Duration.Of(Games.Id, TimeLength.Parse(text)), Event.Properties.Duration.Excluding(Games.Id, TimeLength.Parse(text))])],
        ["states"] = [.. States()],
        ["parties"] = [.. PartyLists()],
        ["posts"] = [.. Posts()],
        ["figures"] = [.. Figures.SelectMany(static figure => (Statement[])[Count(figure), Count(figure) with { Quantifier = Quantifier.Each }, Count(figure).Not(), Count(figure).Not(Quantifier.Neither)])],
        ["approximate figures"] = [.. new[] { "1", "4", "5", "9", "~2", "~4", "~3..4" }.Select(Count)],
        ["dates"] = [.. Dates.SelectMany(static date => (Statement[])[
            Event.Properties.When.Of(Games.Id, EdtfDate.Parse(date)), Event.Properties.When.Excluding(Games.Id, EdtfDate.Parse(date))])],
        ["dates with days left out"] = [.. new[] { "[2024-01-01,2026-01-01]", "[2025-02-02,2026-01-01]", "[2024-01-01,2025-02-02]", "20XX-01-01", "2025-XX-02", "2025-02-XX", "{2024,2025-02}", "2026-01", "2025-02-02", "2025-02-02T10:00:00Z", "2023/.." }
            .Select(static date => Event.Properties.When.Of(Games.Id, EdtfDate.Parse(date)))],
        ["closed lists of one party at many times"] = [.. ClosedForTimes()],
        ["places"] = [.. new[] { Senegal, Dakar, Hangzhou }.SelectMany(static place => (Statement[])[
            Event.Properties.Where.Of(Games.Id, place.Id), Event.Properties.Where.Excluding(Games.Id, place.Id)])],
        ["periods"] = [.. Periods()],
        ["votes"] = [.. new[] { "inFavour", "against", "abstaining", "absent", "notVoting", "concurring", "dissenting", "x-recused" }.Select(static word => new VoteOption(word)).SelectMany(static option => (Statement[])[Voted(option, isExcluded: false), Voted(option, isExcluded: true)])],
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Disputes_OfManyClaims_AreThoseOfEachPairOfThem(string kind) =>
        Gen.Select(OneOf(Pools[kind]), OneOf(Sources)).Array[2, MostClaims].Sample(
            said =>
            {
                Claim[] claims = [.. said.Select(static (each, index) => Read(each.Item2, By(Restic.Id, $"c{index}", each.Item1)))];
                var expected = new SortedSet<string>(StringComparer.Ordinal);
                for (int first = 0; first < claims.Length; first++)
                {
                    for (int second = first + 1; second < claims.Length; second++)
                    {
                        expected.UnionWith(OpposedIn(claims[first], claims[second]));
                    }
                }

                OpposedIn(claims).Should().Equal(expected, "of {0}", string.Join("; ", said.Select(static each => $"{each.Item2.Id}: {each.Item1}")));
            },
            iter: 400);

    [Theory]
    [InlineData("amounts denied")]
    [InlineData("shares for a time")]
    public void Account_OfManyItems_LeavesOutThoseOfWhichOneOtherSaysMore(string kind) =>
        Gen.Select(OneOf(Pools[kind]), OneOf(Pools[kind])).Array[8, 12].Sample(
            all =>
            {
                Claim[] claims = [.. all.SelectMany(static pair => (Statement[])[pair.Item1, pair.Item2]).Where(static each => each.Predicate.Operator == StatementOperator.Include)
                    .Select(static (statement, index) => By(Restic.Id, $"c{index}", statement))];
                object[] items = [.. claims.SelectMany(static claim => ItemsHeld(claim)).Distinct()];
                if (Story(claims).Disputes.IsEmpty)
                {
                    ItemsHeld(claims).Should().BeEquivalentTo(items.Where(item => !items.Any(other => !other.Equals(item) && IsLeftOutBeside(item, other, claims))));
                }
            },
            iter: 6);

    private static bool IsLeftOutBeside(object item, object other, Claim[] claims)
    {
        Claim[] both = [.. claims.Where(claim => ItemsHeld(claim) is [var held] && (held.Equals(item) || held.Equals(other)))];
        return !ItemsHeld(both).Contains(item);
    }

    private static object[] ItemsHeld(params Claim[] claims)
    {
        Story account = Story(claims).AccordingTo(Restic.Id);
        return [.. account.Get(Deal.Id).Amounts.Items.Concat<object>(account.Get(Restic.Id).Links.Items)];
    }

    private static Gen<T> OneOf<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(index => all[index]);

    private static Claim Read(Source source, Claim claim) => claim with { Attribution = claim.Attribution with { Via = [source.Id] } };

    private static SortedSet<string> OpposedIn(params Claim[] claims)
    {
        StoryContent content = Story().Content;
        return new(
            JojDomain.Story.Create(content with { Sources = [.. content.Sources, .. Sources], Claims = [.. claims] }).Disputes
                .SelectMany(static dispute => dispute.Positions)
                .SelectMany(static position => position.Claims)
                .Select(static claim => claim.Id.Text),
            StringComparer.Ordinal);
    }

    private static IEnumerable<Statement> Amounts() =>
        from figure in Figures
        from role in (AmountRole?[])[AmountRole.Total, AmountRole.Instalment, null]
        from payer in (EntityRef?[])[null, Ministry.Id, Alibaba.Id]
        from payee in (EntityRef?[])[null, Restic.Id]
        from currency in (string?[])[null, "EUR", "USD"]
        let money = new Money(Figure.Parse(figure), null, currency is null ? default : new Reported<CurrencyCode>(CurrencyCode.Parse(currency)))
        let amount = new Amount(money, role)
        {
            Payer = payer is null ? default : new Reported<EntityRef>(payer),
            Payee = payee is null ? default : new Reported<EntityRef>(payee),
        }
        select Agreement.Properties.Amounts.Including(Deal.Id, amount);

    private static IEnumerable<Statement> AmountsDenied() =>
        from figure in Figures
        from currency in (string?[])[null, "EUR", "USD"]
        from date in (string?[])[null, "2024", "2024-05", "2024-05-07T10:00:00Z"]
        from isExcluded in (bool[])[false, true]
        let money = new Money(Figure.Parse(figure), null, currency is null ? default : new Reported<CurrencyCode>(CurrencyCode.Parse(currency)))
        let amount = new Amount(money, AmountRole.Fee) { AsOf = date is null ? default : new Reported<When>(EdtfDate.Parse(date)) }
        select isExcluded ? Agreement.Properties.Amounts.Excluding(Deal.Id, amount) : Agreement.Properties.Amounts.Including(Deal.Id, amount);

    private static IEnumerable<Statement> Shares() =>
        from figure in (string?[])[null, .. Figures]
        from period in (TimePeriod?[])[null, Between("2020", "2021"), Between("2021", "2023"), Between("2023-05", null), Between(null, "2020-06"), new(EdtfDate.Parse("2022"), duration: TimeLength.Parse("6 month"))]
        from isExcluded in (bool[])[false, false, true]
        let link = new OrganisationLink { Kind = LinkKind.Owns, Target = Alibaba.Id, Period = period, Share = figure is null ? null : Quantity.Percent(Figure.Parse(figure)) }
        select isExcluded ? Organisation.Properties.Links.Excluding(Restic.Id, link) : Organisation.Properties.Links.Including(Restic.Id, link);

    private static TimePeriod Between(string? start, string? end) => new(start is null ? null : EdtfDate.Parse(start), end is null ? null : EdtfDate.Parse(end));

    private static IEnumerable<Statement> States() =>
        from date in Dates
        from state in (AgreementStatus[])[AgreementStatus.Signed, AgreementStatus.Announced]
        from signer in (EntityRef?[])[null, Ministry.Id, Alibaba.Id]
        from planned in (bool[])[false, true]
        from isExcluded in (bool[])[false, true]
        let dated = new DatedState<AgreementStatus> { State = state, When = EdtfDate.Parse(date), By = signer, Planned = planned }
        select isExcluded ? Agreement.Properties.Status.Excluding(Deal.Id, dated) : Agreement.Properties.Status.Including(Deal.Id, dated);

    private static IEnumerable<Statement> PartyLists()
    {
        Party[] all =
        [
            .. from role in (PartyRole?[])[null, PartyRole.Buyer, PartyRole.Supplier, PartyRole.Partner]
               from period in (TimePeriod?[])[null, new(start: EdtfDate.Parse("2024")), new(end: EdtfDate.Parse("2022"))]
               select new Party(Ministry.Id, role) { Period = period },
            new(Restic.Id),
        ];
        foreach (Party party in all)
        {
            yield return Agreement.Properties.Parties.Including(Deal.Id, party);
            yield return Agreement.Properties.Parties.Excluding(Deal.Id, party);
            yield return Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(party));
            yield return Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(party, new Party(Alibaba.Id)));
            yield return Agreement.Properties.Parties.Including(Deal.Id, party, new Party(Alibaba.Id)).Not();
            yield return Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(party)).Not();
        }

        yield return Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive<Party>());
    }

    // As long as lists are that are searched by time.
    private static IEnumerable<Statement> ClosedForTimes() =>
        from first in (int[])[1990, 1995, 2000, 2020]
        from length in (int[])[1, 3]
        from role in (PartyRole?[])[null, PartyRole.Buyer, PartyRole.Supplier]
        from count in (int[])[1, 10]
        select Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive([.. Enumerable.Range(0, count).Select(at =>
            new Party(Ministry.Id, role) { Period = new(new EdtfDate(first + at), new EdtfDate(first + at + length)) })]));

    private static IEnumerable<Statement> Posts() =>
        from tenure in (Tenure[])[Tenure.Unmarked, Tenure.Current, Tenure.Former]
        from at in (EntityRef?[])[null, Ministry.Id, Alibaba.Id]
        from period in (TimePeriod?[])[null, new(start: EdtfDate.Parse("2024")), new(end: EdtfDate.Parse("2022"))]
        select Person.Properties.Posts.Including(President.Id, new Post { Title = "chair", Tenure = tenure, At = at, Period = period });

    private static IEnumerable<Statement> Periods() =>
        from start in (string?[])[null, "2020", "2020-03", "2022"]
        from end in (string?[])[null, "2023", "2025"]
        from length in (string?[])[null, "2 year", "36 month", "~4 year"]
        where start is not null || end is not null || length is not null
        select Agreement.Properties.Period.Of(Deal.Id, new TimePeriod(
            start is null ? null : EdtfDate.Parse(start), end is null ? null : EdtfDate.Parse(end), length is null ? null : TimeLength.Parse(length)));

    private static Statement Count(string figure) => Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(Figure.Parse(figure)));

    private static Statement Voted(VoteOption option, bool isExcluded)
    {
        var vote = new CastVote { Voter = President.Id, Option = option };
        return isExcluded ? Decision.Properties.CastVotes.Excluding(Vote.Id, vote) : Decision.Properties.CastVotes.Including(Vote.Id, vote);
    }
}
