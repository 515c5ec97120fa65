using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Times;

public class TimePeriodTests
{
    [Theory]
    [InlineData("2025", "2026")]
    [InlineData("2025-07", "2025-07")]
    [InlineData("2025-07", "2025")]
    [InlineData("2025", "2025-07")]
    [InlineData("2025?", "2024")]
    [InlineData("2025", "2024~")]
    [InlineData("2025-07-29", "2025-07-28T23:30:00Z")]
    [InlineData("2025-24", "2025-02")]
    public void Constructor_StartNotCertainlyAfterEnd_IsLegal(string start, string end)
    {
        var period = new TimePeriod(EdtfDate.Parse(start), EdtfDate.Parse(end), TimeLength.Parse("~1 year"));
        period.Start.Should().Be(EdtfDate.Parse(start));
        period.End.Should().Be(EdtfDate.Parse(end));
        period.Duration.Should().Be(TimeLength.Parse("~1 year"));
    }

    [Theory]
    [InlineData("2026", "2025")]
    [InlineData("2025-08", "2025-07")]
    [InlineData("2025-07-29", "2025-07-28")]
    public void Constructor_StartCertainlyAfterEnd_Throws(string start, string end) =>
        FluentActions.Invoking(() => new TimePeriod(EdtfDate.Parse(start), EdtfDate.Parse(end))).Should().Throw<ArgumentException>()
            .WithMessage($"the period starts on \"{start}\", after its end on \"{end}\"");

    [Fact]
    public void Constructor_OnePartAlone_IsEnough()
    {
        new TimePeriod(start: EdtfDate.Parse("2025")).End.Should().BeNull();
        new TimePeriod(end: EdtfDate.Parse("2025")).Start.Should().BeNull();
        new TimePeriod(duration: new TimeLength(10, TimeLengthUnit.Year)).Start.Should().BeNull();
    }

    [Fact]
    public void Constructor_NoPart_Throws() =>
        FluentActions.Invoking(() => new TimePeriod()).Should().Throw<ArgumentException>()
            .WithMessage("a period has a start, an end or a duration; this one has none of them");

    [Fact]
    public void Constructor_EventAtAnEnd_HasNoOrderToBreak()
    {
        var games = new TimeExpression(anchor: new EntityRef("games"), resolved: new ResolvedDate { Date = EdtfDate.Parse("2020"), Basis = Basis.Inferred });
        new TimePeriod(EdtfDate.Parse("2025"), games).End.Should().Be(games);
    }

    [Fact]
    public void Equality_AnyDifference_IsUnequal()
    {
        var period = new TimePeriod(EdtfDate.Parse("2025"), EdtfDate.Parse("2026"));
        period.Should().Be(new TimePeriod(EdtfDate.Parse("2025"), EdtfDate.Parse("2026")));
        period.GetHashCode().Should().Be(new TimePeriod(EdtfDate.Parse("2025"), EdtfDate.Parse("2026")).GetHashCode());
        new[]
        {
            period,
            new TimePeriod(EdtfDate.Parse("2024"), EdtfDate.Parse("2026")),
            new TimePeriod(EdtfDate.Parse("2025"), EdtfDate.Parse("2027")),
            new TimePeriod(EdtfDate.Parse("2025"), EdtfDate.Parse("2026"), new TimeLength(1, TimeLengthUnit.Year)),
        }.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(nameof(TimePeriod.Start))]
    [InlineData(nameof(TimePeriod.End))]
    [InlineData(nameof(TimePeriod.Duration))]
    public void With_CheckedProperty_CannotSetIt(string property) =>
        typeof(TimePeriod).GetProperty(property)!.SetMethod.Should().BeNull();
}
