using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>Why positions that differ can both be true.</summary>
public sealed class CompatibilityTests
{
    private static readonly Party Bare = new(Ministry.Id);

    private static Dictionary<string, (Statement First, Statement Second)> Pairs { get; } = new Dictionary<string, (Statement, Statement)>
    {
        ["of each, and of all"] = (Count(3) with { Quantifier = Quantifier.Each }, Count(4)),
        ["items of each, and of all"] = (
            Agreement.Properties.Amounts.Including(Deal.Id, Total(3)) with { Quantifier = Quantifier.Each }, Agreement.Properties.Amounts.Including(Deal.Id, Total(4))),
        ["a bare party, and its role"] = (Agreement.Properties.Parties.Including(Deal.Id, Bare), Agreement.Properties.Parties.Including(Deal.Id, Bare with { Lead = true })),
        ["one after the other"] = (InTime("2010", "2012", 10), InTime("2015", "2017", 20)),
        ["overlapping times"] = (InTime("2010", "2014", 10), InTime("2012", "2017", 20)),
        ["items with open shares"] = (InTime("2010", "2014", Figure.AtLeast(10)), InTime("2010", "2014", Figure.AtMost(20))),
        ["items, one about right"] = (InTime("2010", "2014", Figure.About(10)), InTime("2010", "2014", 12)),
        ["totals in two currencies"] = (Agreement.Properties.Amounts.Including(Deal.Id, Total(3, "EUR")), Agreement.Properties.Amounts.Including(Deal.Id, Total(4, "USD"))),
        ["totals, one without a currency"] = (Agreement.Properties.Amounts.Including(Deal.Id, Total(3, "EUR")), Agreement.Properties.Amounts.Including(Deal.Id, Total(4))),
        ["two kinds"] = (Agreement.Properties.Kind.Of(Deal.Id, AgreementKind.Contract), Agreement.Properties.Kind.Of(Deal.Id, AgreementKind.Partnership)),
        ["shares of two wholes"] = (Observation.Properties.Quantity.Of(Share.Id, Quantity.Percent(5)), Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(5))),
        ["not known which, and a party"] = (Agreement.Properties.Parties.Of(Deal.Id, Reported.Unknown()), Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(Bare))),
        ["excluded, and closed"] = (Agreement.Properties.Parties.Excluding(Deal.Id, new Party(Restic.Id)), Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(Bare))),
        ["one after the other, alike"] = (InTime("2010", "2012", 10), InTime("2015", "2017", 10)),
        ["overlapping times, alike"] = (InTime("2010", "2014", 10), InTime("2012", "2017", 10)),
        ["a month of a state, and a day"] = (Signed("2025-07"), Signed("2025-07-28")),
        ["dates of a state that share days"] = (Signed("2025-06/2025-07"), Signed("2025-07/2025-08")),
        ["lengths in two units"] = (Lasting("1 year"), Lasting("365 day")),
        ["lengths in one unit"] = (Lasting(">=1 year"), Lasting("<=2 year")),
        ["about a length"] = (Lasting("~2 year"), Lasting("3 year")),
        ["about a sum"] = (Cost(Figure.About(10)), Cost(12)),
        ["sums that share some"] = (Cost(Figure.AtLeast(10)), Cost(Figure.AtMost(12))),
        ["not known, and known"] = (Agreement.Properties.Binding.Of(Deal.Id, Reported.Unknown()), Agreement.Properties.Binding.Of(Deal.Id, true)),
        ["a post seen from two times"] = (Chair(Tenure.Then), Chair(Tenure.Former)),
        ["two fees"] = (Agreement.Properties.Amounts.Including(Deal.Id, Fee(3)), Agreement.Properties.Amounts.Including(Deal.Id, Fee(4))),
    };

    [Theory]
    [InlineData("a month, and a day in it", CompatibleReason.Coarser)]
    [InlineData("an uncertain date, and another", CompatibleReason.Approximate)]
    [InlineData("a sum without currency, and more with one", CompatibleReason.CurrencyNotStated)]
    [InlineData("sums in two currencies", CompatibleReason.OtherCurrency)]
    [InlineData("at least, and up to the same figure", CompatibleReason.Overlapping)]
    [InlineData("about, and another", CompatibleReason.Approximate)]
    [InlineData("bounds, and a figure within", CompatibleReason.Coarser)]
    [InlineData("figures of different things", CompatibleReason.OtherMeasure)]
    [InlineData("an open list, and a closed one with more", CompatibleReason.OpenList)]
    [InlineData("an announcement on two dates", CompatibleReason.Several)]
    [InlineData("not both, and one of them", CompatibleReason.OnlyExcluded)]
    [InlineData("not known, and a value", CompatibleReason.NotKnown)]
    [InlineData("not known, and none", CompatibleReason.NotKnown)]
    [InlineData("two excluded values", CompatibleReason.OnlyExcluded)]
    [InlineData("an excluded value, and another", CompatibleReason.OnlyExcluded)]
    [InlineData("an excluded value, and none", CompatibleReason.OnlyExcluded)]
    [InlineData("one thing in other words", CompatibleReason.OtherWords)]
    [InlineData("a city, and its country", CompatibleReason.Coarser)]
    [InlineData("periods that overlap", CompatibleReason.Coarser)]
    [InlineData("a start, and a duration", CompatibleReason.Overlapping)]
    [InlineData("of each, and of all", CompatibleReason.OfEach)]
    [InlineData("items of each, and of all", CompatibleReason.OfEach)]
    [InlineData("a bare party, and its role", CompatibleReason.SaysMore)]
    [InlineData("one after the other", CompatibleReason.OtherTime)]
    [InlineData("overlapping times", CompatibleReason.OtherTime)]
    [InlineData("items with open shares", CompatibleReason.Overlapping)]
    [InlineData("items, one about right", CompatibleReason.Approximate)]
    [InlineData("totals in two currencies", CompatibleReason.OtherCurrency)]
    [InlineData("totals, one without a currency", CompatibleReason.CurrencyNotStated)]
    [InlineData("two kinds", CompatibleReason.NotExclusive)]
    [InlineData("shares of two wholes", CompatibleReason.OtherMeasure)]
    [InlineData("not known which, and a party", CompatibleReason.NotKnown)]
    [InlineData("excluded, and closed", CompatibleReason.OnlyExcluded)]
    [InlineData("two fees", CompatibleReason.Several)]
    [InlineData("one after the other, alike", CompatibleReason.OtherTime)]
    [InlineData("overlapping times, alike", CompatibleReason.Overlapping)]
    [InlineData("a month of a state, and a day", CompatibleReason.SaysMore)]
    [InlineData("dates of a state that share days", CompatibleReason.Overlapping)]
    [InlineData("lengths in two units", CompatibleReason.OtherMeasure)]
    [InlineData("lengths in one unit", CompatibleReason.Overlapping)]
    [InlineData("about a length", CompatibleReason.Approximate)]
    [InlineData("about a sum", CompatibleReason.Approximate)]
    [InlineData("sums that share some", CompatibleReason.Overlapping)]
    [InlineData("not known, and known", CompatibleReason.NotKnown)]
    [InlineData("a post seen from two times", CompatibleReason.OtherTime)]
    public void Positions_ThatDifferAndCanBothBeTrue_HaveTheReason(string pair, CompatibleReason reason)
    {
        (Statement first, Statement second) = Pairs.TryGetValue(pair, out (Statement, Statement) own) ? own : PairCases.Compatible[pair];

        Reasons(first, second).Should().Equal((0, 1, reason));
        Reasons(second, first).Should().Equal((0, 1, reason));
    }

    [Fact]
    public void Positions_OfMany_AreEachBesideTheFirstOrTheOneBefore()
    {
        Reasons(Count(Figure.AtLeast(1)), Count(Figure.AtLeast(2)), Count(Figure.AtLeast(3)))
            .Should().Equal((0, 1, CompatibleReason.Coarser), (0, 2, CompatibleReason.Coarser));
        Reasons(Count(1), Count(Figure.AtLeast(1)), Count(2)).Should().Equal((0, 1, CompatibleReason.Coarser), (1, 2, CompatibleReason.Coarser));
        Reasons(Count(1), Count(2)).Should().BeEmpty();
        Reasons(Count(1), Count(1)).Should().BeEmpty();
        Reasons(Count(1), Count(2), Count(3)).Should().BeEmpty();
        Reasons([.. new[] { Total(3, "EUR"), Total(4, "EUR"), Total(4) }.Select(static total => Agreement.Properties.Amounts.Including(Deal.Id, total))])
            .Should().Equal((0, 2, CompatibleReason.CurrencyNotStated));
    }

    private static IEnumerable<(int First, int Second, CompatibleReason Reason)> Reasons(params Statement[] said) =>
        Story([.. said.Select(static (statement, at) => By(at % 2 == 0 ? Restic.Id : Ministry.Id, $"c{at}", statement))])
            .Questions.SelectMany(static question => question.Compatible).Select(static each => (each.First, each.Second, each.Reason));

    private static Statement Count(Figure amount) => Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(amount));

    private static Amount Total(decimal sum, string? currency = null) => new(new Money(sum, currency: currency is null ? default : new Reported<CurrencyCode>(CurrencyCode.Parse(currency))), AmountRole.Total);

    private static Statement Signed(string date) => Agreement.Properties.Status.Including(Deal.Id, new DatedState<AgreementStatus> { State = AgreementStatus.Signed, When = EdtfDate.Parse(date) });

    private static Statement Lasting(string length) => Event.Properties.Duration.Of(Games.Id, TimeLength.Parse(length));

    private static Statement Cost(Figure sum) => Project.Properties.Cost.Of(Park.Id, new Money(sum, currency: CurrencyCode.Parse("EUR")));

    private static Statement Chair(Tenure tenure) => Person.Properties.Posts.Including(President.Id, new Post { Title = "chair", Tenure = tenure });

    private static Amount Fee(decimal sum) => new(new Money(sum, currency: CurrencyCode.Parse("EUR")), AmountRole.Fee);

    private static Statement InTime(string start, string end, Figure share) => Organisation.Properties.Links.Including(Restic.Id, new OrganisationLink
    {
        Kind = LinkKind.Owns,
        Target = Alibaba.Id,
        Share = Quantity.Percent(share),
        Period = new TimePeriod(EdtfDate.Parse(start), EdtfDate.Parse(end)),
    });
}
