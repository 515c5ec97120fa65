using CsCheck;
using FluentAssertions;
using JojDomain.Tests.Values.Figures;
using Xunit;

namespace JojDomain.Tests.Values.Times;

public class DurationTests
{
    [Theory]
    [InlineData("10 year", "10", DurationUnit.Year)]
    [InlineData("~2 week", "~2", DurationUnit.Week)]
    [InlineData("2..3 month", "2..3", DurationUnit.Month)]
    [InlineData(">=6 month", ">=6", DurationUnit.Month)]
    [InlineData("<0.5 second", "<0.5", DurationUnit.Second)]
    [InlineData("90 minute", "90", DurationUnit.Minute)]
    [InlineData("36 hour", "36", DurationUnit.Hour)]
    [InlineData("1 day", "1", DurationUnit.Day)]
    [InlineData("3 quarter", "3", DurationUnit.Quarter)]
    [InlineData("~1 decade", "~1", DurationUnit.Decade)]
    [InlineData("2 century", "2", DurationUnit.Century)]
    public void Parse_CanonicalText_RoundTrips(string text, string amount, DurationUnit unit)
    {
        Duration duration = Duration.Parse(text);
        duration.Amount.Should().Be(Figure.Parse(amount));
        duration.Unit.Should().Be(unit);
        duration.ToString().Should().Be(text);
        duration.Should().Be(new Duration(Figure.Parse(amount), unit));
        duration.GetHashCode().Should().Be(Duration.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData("", "\"\" is not a duration: it is not a figure, a blank and a unit, such as \"10 year\"")]
    [InlineData("10", "\"10\" is not a duration: it is not a figure, a blank and a unit, such as \"10 year\"")]
    [InlineData("P10Y", "\"P10Y\" is not a duration: it is not a figure, a blank and a unit, such as \"10 year\"")]
    [InlineData("10 years", "\"10 years\" is not a duration: \"years\" is not one of the words \"second\", \"minute\", *, \"century\"; did you mean \"year\"?")]
    [InlineData("10  year", "\"10  year\" is not a duration: \" year\" is not one of the words *; did you mean \"year\"?")]
    [InlineData("10 Year", "\"10 Year\" is not a duration: \"Year\" is not one of the words *; did you mean \"year\"?")]
    [InlineData(" year", "\" year\" is not a duration: \"\" is not a figure: a number is missing")]
    [InlineData("ten year", "\"ten year\" is not a duration: \"ten\" is not a figure: *")]
    [InlineData("0 year", "\"0 year\" is not a duration: the amount \"0\" is not above 0")]
    [InlineData("-1 year", "\"-1 year\" is not a duration: the amount \"-1\" is not above 0")]
    [InlineData("0..2 day", "\"0..2 day\" is not a duration: the amount \"0..2\" is not above 0")]
    [InlineData("<=0 day", "\"<=0 day\" is not a duration: the amount \"<=0\" is not above 0")]
    public void Parse_BadText_IsRefusedWithTheReason(string text, string reason)
    {
        FluentActions.Invoking(() => Duration.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        Duration.TryParse(text, out Duration? duration).Should().BeFalse();
        duration.Should().BeNull();
    }

    [Fact]
    public void TryParse_NullOrOverlong_IsFalse()
    {
        Duration.TryParse(null, out _).Should().BeFalse();
        Duration.TryParse(new string('1', 1_000_000) + " year", out _).Should().BeFalse();
        FluentActions.Invoking(() => Duration.Parse(new string('1', 104) + " year")).Should().Throw<FormatException>()
            .WithMessage("\"1111*\"... is not a duration: it is longer than 108 characters");
    }

    [Fact]
    public void Constructor_BrokenRule_Throws()
    {
        FluentActions.Invoking(() => new Duration(0, DurationUnit.Day)).Should().Throw<ArgumentException>()
            .WithMessage("the amount \"0\" is not above 0");
        FluentActions.Invoking(() => new Duration(1, (DurationUnit)10)).Should().Throw<ArgumentException>().WithMessage("The unit is not a member of DurationUnit.*");
        FluentActions.Invoking(() => new Duration(null!, DurationUnit.Day)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Duration(1, DurationUnit.Day).MatchAgainst(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToString_ArbitraryDuration_ReadsBackEqual() => Gen.Select(
        FigureGen.Of(Gen.Int[1, 1_000_000].Select(n => n / 100m)), Gen.Int[0, 9]).Sample((amount, unit) =>
    {
        var duration = new Duration(amount, (DurationUnit)unit);
        Duration.Parse(duration.ToString()).Should().Be(duration);
    });

    [Fact]
    public void Text_EveryUnit_IsItsNameInLowerCase()
    {
        foreach (DurationUnit unit in Enum.GetValues<DurationUnit>())
        {
            new Duration(1, unit).ToString().Should().BeEquivalentTo($"1 {unit}").And.MatchRegex("^1 [a-z]+$");
        }
    }

    [Theory]
    [InlineData("10 year", "10 year", ValueMatch.Same)]
    [InlineData("10 year", "9 year", ValueMatch.Incompatible)]
    [InlineData("10 year", "<=10 year", ValueMatch.Undetermined)]
    [InlineData("2 year", "22 month", ValueMatch.Undetermined)]
    [InlineData("2 week", "14 day", ValueMatch.Undetermined)]
    public void MatchAgainst_TwoDurations_IsThreeValued(string left, string right, ValueMatch expected) =>
        Duration.Parse(left).MatchAgainst(Duration.Parse(right)).Should().Be(expected);
}
