using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>Times, lengths and figures of two claims: which cannot both be true, and which of two that can says more.</summary>
public sealed class MeasuredValueTests
{
    [Theory]
    [InlineData("90 minute", "1 hour", true)]
    [InlineData("60 minute", "1 hour", false)]
    [InlineData("3600 second", "1 hour", false)]
    [InlineData("3601 second", "1 hour", true)]
    [InlineData("24 hour", "1 day", false)]
    [InlineData("25 hour", "1 day", true)]
    [InlineData("14 day", "2 week", false)]
    [InlineData("15 day", "2 week", true)]
    [InlineData("30 day", "1 month", false)]
    [InlineData("28 day", "1 month", false)]
    [InlineData("27 day", "1 month", true)]
    [InlineData("34 day", "1 month", true)]
    [InlineData("3 month", "1 quarter", false)]
    [InlineData("4 month", "1 quarter", true)]
    [InlineData("12 month", "1 year", false)]
    [InlineData("13 month", "1 year", true)]
    [InlineData("365 day", "1 year", false)]
    [InlineData("360 day", "1 year", true)]
    [InlineData("10 year", "1 decade", false)]
    [InlineData("11 year", "1 decade", true)]
    [InlineData("~2 year", "30 month", false)]
    [InlineData("~2 year", "5 year", true)]
    [InlineData(">=1 year", "400 day", false)]
    [InlineData(">=1 year", "300 day", true)]
    public void Lengths_InAnyUnits_ConflictWhereNoCalendarMakesThemOne(string first, string second, bool isConflict) =>
        AreInConflict(Lasting(first), Lasting(second)).Should().Be(isConflict);

    [Theory]
    [InlineData("2025-XX-28", "2025-07-30", true)]
    [InlineData("2025-XX-28", "2025-07-28", false)]
    [InlineData("2025-XX-28", "2025-07", false)]
    [InlineData("[2024,2026]", "2025", true)]
    [InlineData("[2024,2026]", "2026-03", false)]
    [InlineData("{2024,2026}", "2025", true)]
    [InlineData("202X", "2031", true)]
    [InlineData("202X", "2025", false)]
    [InlineData("Y17000", "Y17001", true)]
    [InlineData("Y17000", "Y-17000", true)]
    [InlineData("Y17000", "9999", true)]
    [InlineData("Y17000", "2025/", false)]
    [InlineData("Y17000", "2025/..", false)]
    [InlineData("Y1E30", "Y2E30", true)]
    [InlineData("Y1E30", "Y1E30", false)]
    [InlineData("Y-1E30", "2025", true)]
    [InlineData("2025?", "2027", false)]
    [InlineData("2025-07-28T10:00:00Z", "2025-07-28T12:00:00+02:00", false)]
    [InlineData("2025-07-28T10:00:00Z", "2025-07-28T10:00:01Z", true)]
    [InlineData("2025-07-28T10:00:00", "2025-07-28T12:00:00Z", false)]
    public void Dates_WithGapsOrFarAway_ConflictWhereTheyShareNoDay(string first, string second, bool isConflict) =>
        AreInConflict(On(EdtfDate.Parse(first)), On(EdtfDate.Parse(second))).Should().Be(isConflict);

    [Theory]
    [InlineData(TimeRelation.Before, null, TimeRelation.Before, "2 day", false)]
    [InlineData(TimeRelation.Before, null, TimeRelation.After, "2 day", true)]
    [InlineData(TimeRelation.Before, "2 day", TimeRelation.Before, "3 day", true)]
    [InlineData(TimeRelation.After, "2 day", TimeRelation.After, "3 day", true)]
    [InlineData(TimeRelation.After, ">=2 day", TimeRelation.After, "3 day", false)]
    [InlineData(TimeRelation.Before, ">=4 day", TimeRelation.Before, "3 day", true)]
    [InlineData(TimeRelation.Before, "<=2 day", TimeRelation.Before, "3 day", true)]
    [InlineData(TimeRelation.Before, "~2 day", TimeRelation.Before, "3 day", false)]
    [InlineData(TimeRelation.OnOrBefore, null, TimeRelation.OnOrAfter, null, false)]
    [InlineData(TimeRelation.OnOrBefore, null, TimeRelation.After, null, true)]
    [InlineData(TimeRelation.Before, null, TimeRelation.OnOrAfter, null, true)]
    [InlineData(TimeRelation.During, null, TimeRelation.After, null, false)]
    public void Times_AroundOneAnchor_ConflictBySideAndDistance(TimeRelation first, string? distance, TimeRelation second, string? other, bool isConflict) =>
        AreInConflict(Around(first, distance), Around(second, other)).Should().Be(isConflict);

    [Theory]
    [InlineData("2020/2022", "2021-05/2022", true)]
    [InlineData("2020/2022", "2020-05/2022", false)]
    [InlineData("2020/2022", "2020/2023", true)]
    [InlineData("2020-XX-28/2022", "2020-07-30/2022", true)]
    [InlineData("2020/2022-XX-28", "2020/2022-07-30", true)]
    [InlineData("2020/2022", "2020?/2022", false)]
    [InlineData("2020/2022?", "2020/2023", false)]
    public void Periods_ByTheirEnds_AreComparedEndByEnd(string first, string second, bool isConflict) =>
        AreInConflict(For(first), For(second)).Should().Be(isConflict);

    [Theory]
    [InlineData("7", ">=5")]
    [InlineData(">5", ">=5")]
    [InlineData(">=6", ">5")]
    [InlineData("<5", "<=5")]
    [InlineData("<=4", "<5")]
    [InlineData("3..4", "2..5")]
    [InlineData("2..4", "2..5")]
    [InlineData("3..5", "2..5")]
    [InlineData("3..5", ">=3")]
    [InlineData("3..5", "<=5")]
    [InlineData("5", "5..6")]
    [InlineData("6", "5..6")]
    public void Account_OfTwoFigures_HoldsTheOneWithinTheOther(string precise, string wide)
    {
        Held(Counting(precise), Counting(wide)).Should().Be(Quantity.Count(Figure.Parse(precise)));
        Held(Counting(wide), Counting(precise)).Should().Be(Quantity.Count(Figure.Parse(precise)));
        HeldLength(precise, wide).Should().Be(new TimeLength(Figure.Parse(precise), TimeLengthUnit.Hour));
        HeldLength(wide, precise).Should().Be(new TimeLength(Figure.Parse(precise), TimeLengthUnit.Hour));
    }

    [Theory]
    [InlineData(">=5", "<=9")]
    [InlineData("3..6", "5..8")]
    [InlineData("~5", "6")]
    [InlineData("~5", "~6")]
    public void Account_OfTwoFiguresNeitherWithinTheOther_HoldsTheFirst(string first, string second)
    {
        Held(Counting(first), Counting(second)).Should().Be(Quantity.Count(Figure.Parse(first)));
        Held(Counting(second), Counting(first)).Should().Be(Quantity.Count(Figure.Parse(second)));
    }

    [Fact]
    public void Account_OfSums_HoldsTheCurrencyAndTheFirstOfTwo()
    {
        Money bare = new(5);
        Money xof = new(5, currency: CurrencyCode.Parse("XOF"));
        Money eur = new(5, currency: CurrencyCode.Parse("EUR"));
        Money either = new(5, candidates: [CurrencyCode.Parse("XOF"), CurrencyCode.Parse("XAF")]);

        HeldCost(bare, xof).Should().Be(xof);
        HeldCost(xof, bare).Should().Be(xof);
        HeldCost(either, xof).Should().Be(xof);
        HeldCost(either, eur).Should().Be(either, "the euro is none of the two");
        HeldCost(xof, eur).Should().Be(xof);
        HeldCost(eur, xof).Should().Be(eur);
        HeldCost(new Money(Figure.AtLeast(5)), xof).Should().Be(xof);
        HeldCost(new Money(Figure.AtLeast(5), currency: CurrencyCode.Parse("XOF")), bare).Should().Be(new Money(Figure.AtLeast(5), currency: CurrencyCode.Parse("XOF")), "each says what the other does not");
    }

    private static bool AreInConflict(Statement first, Statement second)
    {
        bool isConflict = !Disputes(first, second).IsEmpty;
        Disputes(second, first).IsEmpty.Should().Be(!isConflict);
        return isConflict;
    }

    private static Quantity Held(params Statement[] said) => Told(said).Get(Share.Id).Quantity.Value;

    private static TimeLength HeldLength(string first, string second) => Told(Lasting($"{first} hour"), Lasting($"{second} hour")).Get(Games.Id).Duration.Value;

    private static Money HeldCost(Money first, Money second) => Told(Project.Properties.Cost.Of(Park.Id, first), Project.Properties.Cost.Of(Park.Id, second)).Get(Park.Id).Cost.Value;

    private static Story Told(params Statement[] said) => Story([.. said.Select(static (statement, at) => By(Restic.Id, $"c{at}", statement))]).AccordingTo(Restic.Id);

    private static Statement Counting(string figure) => Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(Figure.Parse(figure)));

    private static Statement Lasting(string length) => Event.Properties.Duration.Of(Games.Id, TimeLength.Parse(length));

    private static Statement On(When when) => Event.Properties.When.Of(Games.Id, when);

    private static Statement Around(TimeRelation relation, string? distance) =>
        Event.Properties.When.Of(Opening.Id, new TimeExpression("then", relation, Games.Id, offset: distance is null ? null : TimeLength.Parse(distance)));

    private static Statement For(string period)
    {
        string[] ends = period.Split('/');
        return Agreement.Properties.Period.Of(Deal.Id, new TimePeriod(EdtfDate.Parse(ends[0]), EdtfDate.Parse(ends[1])));
    }
}
