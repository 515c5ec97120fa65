using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>Times, lengths and figures of two claims: whether both can be true, and if so, whether one says more.</summary>
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
    [InlineData("Y17000", "Y17000/Y17002", false)]
    [InlineData("Y3000000000", "Y4000000000", true)]
    [InlineData("2025?", "2027", false)]
    [InlineData("2025-07-28T10:00:00Z", "2025-07-28T12:00:00+02:00", false)]
    [InlineData("2025-07-28T10:00:00Z", "2025-07-28T10:00:01Z", true)]
    [InlineData("2025-07-28T10:00:00", "2025-07-28T12:00:00Z", false)]
    public void Dates_WithGapsOrFarAway_ConflictWhereTheyShareNoDay(string first, string second, bool isConflict) =>
        AreInConflict(On(EdtfDate.Parse(first)), On(EdtfDate.Parse(second))).Should().Be(isConflict);

    [Theory]
    [InlineData("2026-10-31/2026-11-13", "2026-11-01/2026-11-14", true)]
    [InlineData("2026-10-31/2026-11-13", "2026-10-31/2026-11-14", true)]
    [InlineData("2026-10-31/2026-11-13", "2026-11-01/2026-11-13", true)]
    [InlineData("2026-10-31/2026-11-13", "2026-10/2026-11", false)]
    [InlineData("2026-10-31/2026-11-13", "2026-11-05", false)]
    [InlineData("2026-10-31/2026-11-13", "2026", false)]
    [InlineData("2026-10-31/2026-11-13", "2026-10-31/..", false)]
    [InlineData("2026-10-31/2026-11-13", "/2026-11-14", false)]
    [InlineData("2026-10-31/2026-11-13", "2026-11-01?/2026-11-14", false)]
    [InlineData("2026-10-31/2026-11-13", "[2026-11-01..2026-11-14]", false)]
    public void Dates_OfAnEvent_ConflictWhereItsFirstOrLastDayDiffers(string first, string second, bool isConflict)
    {
        AreInConflict(On(EdtfDate.Parse(first)), On(EdtfDate.Parse(second))).Should().Be(isConflict);
        AreInConflict(Decision.Properties.Decided.Of(Vote.Id, EdtfDate.Parse(first)), Decision.Properties.Decided.Of(Vote.Id, EdtfDate.Parse(second)))
            .Should().BeFalse("a decision is made on one day of an interval");
    }

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
    [InlineData(TimeRelation.During, null, TimeRelation.After, null, true)]
    [InlineData(TimeRelation.During, null, TimeRelation.OnOrAfter, null, false)]
    [InlineData(TimeRelation.At, null, TimeRelation.Before, "2 day", true)]
    [InlineData(TimeRelation.Until, null, TimeRelation.After, "<=2 day", true)]
    [InlineData(TimeRelation.Since, null, TimeRelation.Before, "<=2 day", true)]
    [InlineData(TimeRelation.Since, null, TimeRelation.Until, null, false)]
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
    [InlineData("1 2 3", "0 1 2")]
    [InlineData(">=1 >=2 5", "")]
    [InlineData(">=3 5 2", "0 1 2")]
    [InlineData("2..4 3..6 5", "0 2")]
    [InlineData("5 3..6 2..4", "0 2")]
    [InlineData("~4 9 5", "0 1 2")]
    [InlineData("~4 8 ~3", "1 2")]
    [InlineData("~4 ~9", "0 1")]
    [InlineData("~4 ~8", "")]
    [InlineData("~4 ~8 ~9", "0 2")]
    [InlineData("~8 3 5", "0 1 2")]
    [InlineData("<3 3 <=3", "0 1")]
    [InlineData("<=3 3 <3", "1 2")]
    [InlineData(">3 3 >=3", "0 1")]
    [InlineData(">=3 3 >3", "1 2")]
    [InlineData("<=3 <3 >=3", "1 2")]
    [InlineData(">=3 >3 <=3", "1 2")]
    [InlineData("<=3 >=3 3", "")]
    [InlineData("1 3..9 5", "0 1 2")]
    [InlineData("9 1..7 5", "0 1 2")]
    [InlineData("~1 ~5 ~9", "0 1 2")]
    [InlineData("~1 ~2 ~9", "0 1 2")]
    [InlineData("~1 3..9 5 ~4", "0 1 2 3")]
    [InlineData("~20 3..9 5 ~9", "0 1 2 3")]
    [InlineData("<=3 <3 3 3..5", "1 2 3")]
    [InlineData("<3 <=3 3 3..5", "0 2 3")]
    [InlineData(">=3 >3 3 1..3", "1 2 3")]
    [InlineData(">3 >=3 3 1..3", "0 2 3")]
    [InlineData("<=3 <4 3..5 4", "0 3 1")]
    public void Figures_OfMany_ConflictWhereOneIsApartFromAnother(string figures, string opposed) => Opposed(figures, Counting).Should().BeEquivalentTo(Places(opposed));

    // Days are left out between the first and the last of 2025-XX-28, on which the days at both ends of all others are.
    [Theory]
    [InlineData("2025-07-01/2025-07-30 2025-07-30/2025-08 2025-XX-28 2025-07-30", "2 3")]
    [InlineData("2025-07-30 2025-XX-28 2025-07-30/2025-08 2025-07-01/2025-07-30", "0 1")]
    [InlineData("2025-07-01/2025-07-30 2025-07-30/2025-08 2025-XX-28 2025-07-28/2025-07-30", "")]
    [InlineData("2025 2025-07 2025-07-28", "")]
    [InlineData("2025-06 2025-07 2025-08", "0 1 2")]
    [InlineData("2025 2025-07 2026", "0 1 2")]
    [InlineData("2025 2025-07-28 2025-08", "1 2")]
    public void Dates_OfMany_ConflictWhereOneIsApartFromAnother(string dates, string opposed) =>
        Opposed(dates, static date => Decision.Properties.Decided.Of(Vote.Id, EdtfDate.Parse(date))).Should().BeEquivalentTo(Places(opposed));

    // The last day belongs to a period, so that its length is that of the difference, or a day more.
    [Theory]
    [InlineData("2020-01-01//10 day", "/2020-01-10/", false)]
    [InlineData("2020-01-01//10 day", "/2020-01-11/", false)]
    [InlineData("2020-01-01//10 day", "/2020-01-09/", true)]
    [InlineData("2020-01-01//10 day", "/2020-01-12/", true)]
    [InlineData("2020-01-01/2020-01-10/", "//10 day", false)]
    [InlineData("2020-01-01/2020-01-10/", "//9 day", false)]
    [InlineData("2020-01-01/2020-01-10/", "//8 day", true)]
    [InlineData("2020-01-01/2020-01-10/", "//11 day", true)]
    [InlineData("/2020-01-10/10 day", "2020-01-01//", false)]
    [InlineData("/2020-01-10/10 day", "2019-12-31//", false)]
    [InlineData("/2020-01-10/10 day", "2020-01-02//", true)]
    [InlineData("/2020-01-10/10 day", "2019-12-30//", true)]
    [InlineData("2020-01-01//~10 day", "/2020-01-20/", false)]
    [InlineData("2020-01-01//~10 day", "/2020-01-25/", true)]
    [InlineData("2020-01-01//>=10 day", "/2021/", false)]
    [InlineData("2020-01-01//>=10 day", "/2020-01-05/", true)]
    [InlineData("2020-01-01//", "/2019/", true)]
    [InlineData("2020-01-01/2020-01-10/5 year", "//6 year", false)]
    [InlineData("2020-01-01/2020-01-10/5 year", "2021//", true)]
    [InlineData("2020-01-01/2020-01-01/", "2020-01-01/2020-01-01/1 day", false)]
    public void Periods_ByLengthAndEnds_AreComparedAsAWhole(string first, string second, bool isConflict) =>
        AreInConflict(For(first), For(second)).Should().Be(isConflict);

    [Fact]
    public void Marks_OnOneScale_Conflict()
    {
        AreInConflict(Marked(4, 5), Marked(3, 5)).Should().BeTrue();
        AreInConflict(Marked(4, 5), Marked(4, 5)).Should().BeFalse();
        AreInConflict(Marked(4, 5), Marked(8, 10)).Should().BeFalse("they are on two scales");
    }

    [Fact]
    public void Comparisons_WithOneStandard_ConflictByRelationAndByHowMuch()
    {
        MeasureComparison more = new() { Relation = ComparisonRelation.More, To = Alibaba.Id };
        MeasureComparison less = more with { Relation = ComparisonRelation.Less };

        AreInConflict(Compared(more), Compared(less)).Should().BeTrue();
        AreInConflict(Compared(more), Compared(less with { To = Ministry.Id })).Should().BeFalse("they have two standards");
        AreInConflict(Compared(more), Compared(more with { By = Quantity.Times(2) })).Should().BeFalse();
        AreInConflict(Compared(more with { By = Quantity.Times(3) }), Compared(more with { By = Quantity.Times(2) })).Should().BeTrue();
        AreInConflict(Compared(more with { By = Quantity.Times(Figure.AtLeast(2)) }), Compared(more with { By = Quantity.Times(3) })).Should().BeFalse();
        AreInConflict(Compared(more with { By = Quantity.Times(3) }), Compared(more with { By = Quantity.Percent(20) })).Should().BeFalse("they are measured differently");
        AreInConflict(Compared(new() { Relation = ComparisonRelation.More, Words = "than before" }), Compared(new() { Relation = ComparisonRelation.Less, Words = "than before" }))
            .Should().BeFalse("nobody knows that they have one standard");
    }

    // The places of those that are opposed, among all that are said.
    private static IEnumerable<string> Opposed(string said, Func<string, Statement> statement) =>
        Story([.. said.Split(' ').Select((each, at) => By(Restic.Id, $"{at}", statement(each)))])
            .Disputes.SelectMany(static dispute => dispute.Positions).SelectMany(static position => position.Claims).Select(static claim => claim.Id.Text);

    private static string[] Places(string places) => places.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool AreInConflict(Statement first, Statement second)
    {
        bool isConflict = !Disputes(first, second).IsEmpty;
        Disputes(second, first).IsEmpty.Should().Be(!isConflict);
        return isConflict;
    }

    private static Statement Counting(string figure) => Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(Figure.Parse(figure)));

    private static Statement Lasting(string length) => Event.Properties.Duration.Of(Games.Id, TimeLength.Parse(length));

    private static Statement On(When when) => Event.Properties.When.Of(Games.Id, when);

    private static Statement Around(TimeRelation relation, string? distance) =>
        Event.Properties.When.Of(Opening.Id, new TimeExpression("then", relation, Games.Id, offset: distance is null ? null : TimeLength.Parse(distance)));

    private static Statement Marked(decimal mark, decimal best) => Observation.Properties.Rating.Of(Share.Id, new Rating(mark, worst: 1, best: best));

    private static Statement Compared(MeasureComparison comparison) => Observation.Properties.Comparison.Of(Share.Id, comparison);

    // Start, end and length, with slashes between.
    private static Statement For(string period)
    {
        string[] parts = period.Split('/');
        return Agreement.Properties.Period.Of(Deal.Id, new TimePeriod(
            parts[0].Length == 0 ? null : EdtfDate.Parse(parts[0]),
            parts[1].Length == 0 ? null : EdtfDate.Parse(parts[1]),
            parts is [_, _, { Length: > 0 } length] ? TimeLength.Parse(length) : null));
    }
}
