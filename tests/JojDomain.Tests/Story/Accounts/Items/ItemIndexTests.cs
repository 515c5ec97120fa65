using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>The indexes over what is said leave out nothing that says all of something else, and of many values no more than a few are to be looked at.</summary>
public sealed class ItemIndexTests
{
    private static readonly string[] Dates =
    [
        "2024", "2025", "2025-07", "2025-08", .. Enumerable.Range(1, 31).Select(static day => $"2025-07-{day:00}"), "2025-08-01", "2025-XX-28", "2025-07-XX", "2025-07/2025-08", "../2025-07", "2025-07/..", "/2025-07",
        "2025?", "[2025-07-28,2025-07-30]", "[2025-07-28]", "2025-07-28T10:00:00Z", "2025-07-28T23:00:00-05:00", "Y17000", "Y1E30",
    ];

    private static readonly string[] Figures = [.. Enumerable.Range(1, 20).Select(static number => $"{number}"), "2..5", "3..4", ">=3", ">3", "<=5", "<5", "~4", "~3..4", "18..19", "-3..2"];

    private static Dictionary<string, object[]> Pools { get; } = new()
    {
        ["dates"] = [.. Dates.Select(EdtfDate.Parse)],
        ["figures"] = [.. Figures.Select(Figure.Parse)],
        ["sums"] = [.. from figure in Figures from currency in (string?[])[null, "EUR"] select new Money(Figure.Parse(figure), currency: currency is null ? default : new Reported<CurrencyCode>(CurrencyCode.Parse(currency)))],
        ["quantities"] = [.. Figures.Where(static figure => figure[0] != '-').Select(static figure => Quantity.Percent(Figure.Parse(figure))), .. Figures.Select(static figure => Quantity.Count(Figure.Parse(figure)))],
        ["ratios"] = [.. Enumerable.Range(1, 12).SelectMany(static part => (Quantity[])[new(part, kind: QuantityKind.Ratio, outOf: 12), new(Figure.AtLeast(part), kind: QuantityKind.Ratio, outOf: 24)])],
        ["lengths"] = [.. from figure in Figures where figure[0] != '-' from unit in (TimeLengthUnit[])[TimeLengthUnit.Day, TimeLengthUnit.Year] select new TimeLength(Figure.Parse(figure), unit)],
        ["places"] = [new Id<Place>("senegal"), new Id<Place>("dakar"), new Id<Place>("hangzhou")],
        ["periods"] =
        [
            .. from start in (string?[])[null, "2024", "2025", "2025-07", "2025-07-28", "2025?"] from end in (string?[])[null, "2026", "2026-01"] where start is not null || end is not null
               select new TimePeriod(start is null ? null : EdtfDate.Parse(start), end is null ? null : EdtfDate.Parse(end)),
            new TimePeriod(duration: TimeLength.Parse("2 year")), new TimePeriod(EdtfDate.Parse("2025"), duration: TimeLength.Parse(">=2 year")),
        ],
        ["anchored"] =
        [
            .. from relation in (TimeRelation[])[TimeRelation.Before, TimeRelation.After] from offset in (string?[])[null, "2 day", ">=2 day", "<=9 day"] select new TimeExpression(relation: relation, anchor: Games.Id, offset: offset is null ? null : TimeLength.Parse(offset)),
            new TimeExpression("one day"), EdtfDate.Parse("2025"),
        ],
        ["calls"] = [.. from date in (string?[])[null, "2025", "2025-07", "2025-07-28"] from title in (string?[])[null, "cloud"] select new CallNotice { Title = title is null ? null : new LangText(title), Published = date is null ? default : new Reported<When>(EdtfDate.Parse(date)) }],
        ["words"] = [AgreementKind.Contract, AgreementKind.Lease, new LangText("x", "en"), new LangText("x", "fr"), new LangText("y"), true, false],
    };

    public static TheoryData<string> Kinds => [.. Pools.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Beside_AValue_AreAllThatSayAsMuchAndAllOfWhichItSaysAsMuch(string kind)
    {
        ValueComparison values = new(Story());
        object[] pool = Pools[kind];
        var more = new ImplyingIndex<int>(Places(pool), at => [pool[at]], values);
        var less = new ImpliedIndex<int>(Places(pool), at => [pool[at]], values);

        foreach (object said in pool)
        {
            more.CandidatesFor([said]).Should().Contain(Places(pool).Where(at => values.Of(pool[at], said).Implies()), "it says what {0} says", said);
            less.CandidatesFor([said]).Should().Contain(Places(pool).Where(at => values.Of(said, pool[at]).Implies()), "{0} says what it says", said);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Beside_AValueAndAWord_AreAllThatSayAsMuchOfBoth(string kind)
    {
        ValueComparison values = new(Story());
        object?[][] pool = [.. from value in Pools[kind].Prepend(null) from word in (object?[])[null, AmountRole.Total, AmountRole.Fee] select (object?[])[word, value], [AmountRole.Total]];
        var more = new ImplyingIndex<int>(Places(pool), at => pool[at], values);
        var less = new ImpliedIndex<int>(Places(pool), at => pool[at], values);

        foreach (object?[] said in pool)
        {
            more.CandidatesFor(said).Should().Contain(Places(pool).Where(at => SaysAll(pool[at], said)), "each says all of {0}", string.Join(' ', said));
            less.CandidatesFor(said).Should().Contain(Places(pool).Where(at => SaysAll(said, pool[at])), "each says no more than {0}", string.Join(' ', said));
        }

        bool SaysAll(object?[] first, object?[] second) => Enumerable.Range(0, second.Length)
            .All(place => second[place] is not { } value || (place < first.Length && first[place] is { } mine && values.Of(mine, value).Implies()));
    }

    [Theory]
    [InlineData("2025-07", 31)]
    [InlineData("2025-07-28", 1)]
    [InlineData("2025", 365)]
    [InlineData("2025-01/2025-02", 59)]
    [InlineData("2026", 0)]
    public void Beside_ADateAmongManyDays_AreTheDaysInIt(string date, int count)
    {
        EdtfDate[] days = [.. Enumerable.Range(0, 365).Select(static day => EdtfDate.Parse($"{new DateOnly(2025, 1, 1).AddDays(day):yyyy-MM-dd}"))];

        new ImplyingIndex<EdtfDate>(days, static day => [day], new(Story())).CandidatesFor([EdtfDate.Parse(date)]).Should().HaveCount(count);
    }

    [Theory]
    [InlineData("2025-07-28", 2)]
    [InlineData("2025-07", 1)]
    [InlineData("2026-01-01", 0)]
    public void Beside_ADateAmongManyMonths_AreThoseItIsIn(string date, int count)
    {
        EdtfDate[] months = [EdtfDate.Parse("2025-07-28"), .. Enumerable.Range(1, 12).Select(static month => EdtfDate.Parse($"2025-{month:00}"))];

        new ImpliedIndex<EdtfDate>(months, static month => [month], new(Story())).CandidatesFor([EdtfDate.Parse(date)]).Should().HaveCount(count);
    }

    [Theory]
    [InlineData("50", 1)]
    [InlineData("50..59", 10)]
    [InlineData(">=90", 11)]
    [InlineData("<=0", 0)]
    public void Beside_AFigureAmongMany_AreThoseWithinIt(string figure, int count)
    {
        Figure[] figures = [.. Enumerable.Range(1, 100).Select(static number => (Figure)number)];
        ValueComparison values = new(Story());

        new ImplyingIndex<Figure>(figures, static each => [each], values).CandidatesFor([Figure.Parse(figure)]).Should().HaveCount(count);
        new ImplyingIndex<Figure>(figures, static each => [new Money(each)], values).CandidatesFor([new Money(Figure.Parse(figure))]).Should().HaveCount(count);
        new ImplyingIndex<Figure>(figures, static each => [Quantity.Count(each)], values).CandidatesFor([Quantity.Count(Figure.Parse(figure))]).Should().HaveCount(count);
    }

    [Fact]
    public void Beside_ItemsOfManyRoles_AreThoseOfTheRarest()
    {
        object?[][] items = [.. Enumerable.Range(1, 40).Select(static number => (object?[])[number % 4 == 0 ? AmountRole.Fee : AmountRole.Total, (Figure)number])];
        ValueComparison values = new(Story());

        new ImplyingIndex<object?[]>(items, static item => item, values).CandidatesFor([AmountRole.Fee, null]).Should().HaveCount(10);
        new ImplyingIndex<object?[]>(items, static item => item, values).CandidatesFor([AmountRole.Fee, Figure.AtLeast(33)]).Should().HaveCount(2);
        new ImplyingIndex<object?[]>(items, static item => item, values).CandidatesFor([AmountRole.Bid, null]).Should().BeEmpty();
        new ImplyingIndex<object?[]>(items, static item => item, values).CandidatesFor([null, null]).Should().HaveCount(40);
        new ImpliedIndex<object?[]>([.. items, [AmountRole.Fee, null], [null, null]], static item => item, values).CandidatesFor([AmountRole.Fee, (Figure)4]).Should().HaveCount(3);
    }

    private static IEnumerable<int> Places<T>(T[] pool) => Enumerable.Range(0, pool.Length);
}
