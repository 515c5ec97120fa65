using CsCheck;
using FluentAssertions;
using JojDomain.Tests.Values.Figures;
using Xunit;

namespace JojDomain.Tests.Values.Times;

public class TimeLengthTests
{
    [Theory]
    [InlineData("10 year", "10", TimeLengthUnit.Year)]
    [InlineData("~2 week", "~2", TimeLengthUnit.Week)]
    [InlineData("2..3 month", "2..3", TimeLengthUnit.Month)]
    [InlineData(">=6 month", ">=6", TimeLengthUnit.Month)]
    [InlineData("<0.5 second", "<0.5", TimeLengthUnit.Second)]
    [InlineData("90 minute", "90", TimeLengthUnit.Minute)]
    [InlineData("36 hour", "36", TimeLengthUnit.Hour)]
    [InlineData("1 day", "1", TimeLengthUnit.Day)]
    [InlineData("3 quarter", "3", TimeLengthUnit.Quarter)]
    [InlineData("~1 decade", "~1", TimeLengthUnit.Decade)]
    [InlineData("2 century", "2", TimeLengthUnit.Century)]
    public void Parse_CanonicalText_RoundTrips(string text, string amount, TimeLengthUnit unit)
    {
        TimeLength duration = TimeLength.Parse(text);
        duration.Amount.Should().Be(Figure.Parse(amount));
        duration.Unit.Should().Be(unit);
        duration.ToString().Should().Be(text);
        duration.Should().Be(new TimeLength(Figure.Parse(amount), unit));
        duration.GetHashCode().Should().Be(TimeLength.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData("", "\"\" is not a duration: it is empty")]
    [InlineData("10", "\"10\" is not a duration: it is not a figure, a blank and a unit, such as \"10 year\"")]
    [InlineData("P1Y6M", "\"P1Y6M\" is not a duration: it is of more than one unit, and a duration has one: P1Y6M is written 18 month")]
    [InlineData("P3H", "\"P3H\" is not a duration: H is of a time and has a T before it, such as P3Y or PT36H")]
    [InlineData("PT3D", "\"PT3D\" is not a duration: D is of a date and has no T before it, such as P3Y or PT36H")]
    [InlineData("p3y", "\"p3y\" is not a duration: ISO 8601 writes a duration as P, T before hours, minutes and seconds, a number and a capital letter, such as P3Y or PT36H")]
    [InlineData("P1Q", "\"P1Q\" is not a duration: \"Q\" is none of the units Y, M, W and D or, after T, H, M and S")]
    [InlineData("-P3Y", "\"-P3Y\" is not a duration: a duration has no sign")]
    [InlineData("P0D", "\"P0D\" is not a duration: the amount \"0\" is not above 0")]
    [InlineData("10 years", "\"10 years\" is not a duration: \"years\" is not one of the words \"second\", \"minute\", *, \"century\"; did you mean \"year\"?")]
    [InlineData("10  year", "\"10  year\" is not a duration: \" year\" is not one of the words *; did you mean \"year\"?")]
    [InlineData("10 Year", "\"10 Year\" is not a duration: \"Year\" is not one of the words *; did you mean \"year\"?")]
    [InlineData(" year", "\" year\" is not a duration: a blank or a line break is at its beginning")]
    [InlineData("ten year", "\"ten year\" is not a duration: \"ten\" is not a figure: *")]
    [InlineData("0 year", "\"0 year\" is not a duration: the amount \"0\" is not above 0")]
    [InlineData("-1 year", "\"-1 year\" is not a duration: the amount \"-1\" is not above 0")]
    [InlineData("0..2 day", "\"0..2 day\" is not a duration: the amount \"0..2\" is not above 0")]
    [InlineData("<=0 day", "\"<=0 day\" is not a duration: the amount \"<=0\" is not above 0")]
    public void Parse_BadText_IsRefusedWithTheReason(string text, string reason)
    {
        FluentActions.Invoking(() => TimeLength.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        TimeLength.TryParse(text, out TimeLength? duration).Should().BeFalse();
        duration.Should().BeNull();
    }

    [Fact]
    public void TryParse_NullOrOverlong_IsFalse()
    {
        TimeLength.TryParse(null, out _).Should().BeFalse();
        TimeLength.TryParse(new string('1', 1_000_000) + " year", out _).Should().BeFalse();
        FluentActions.Invoking(() => TimeLength.Parse(new string('1', 104) + " year")).Should().Throw<FormatException>()
            .WithMessage("\"1111*\"... is not a duration: it is longer than 108 characters");
    }

    [Fact]
    public void Constructor_BrokenRule_Throws()
    {
        FluentActions.Invoking(() => new TimeLength(0, TimeLengthUnit.Day)).Should().Throw<ArgumentException>()
            .WithMessage("the amount \"0\" is not above 0");
        FluentActions.Invoking(() => new TimeLength(1, (TimeLengthUnit)10)).Should().Throw<ArgumentException>().WithMessage("The unit is not a member of TimeLengthUnit.*");
        FluentActions.Invoking(() => new TimeLength(null!, TimeLengthUnit.Day)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new TimeLength(1, TimeLengthUnit.Day).MatchAgainst(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToString_ArbitraryDuration_ReadsBackEqual() => Gen.Select(
        FigureGen.Of(Gen.Int[1, 1_000_000].Select(n => n / 100m)), Gen.Int[0, 9]).Sample((amount, unit) =>
    {
        var duration = new TimeLength(amount, (TimeLengthUnit)unit);
        TimeLength.Parse(duration.ToString()).Should().Be(duration);
    });

    [Fact]
    public void Text_EveryUnit_IsItsNameInLowerCase()
    {
        foreach (TimeLengthUnit unit in Enum.GetValues<TimeLengthUnit>())
        {
            new TimeLength(1, unit).ToString().Should().BeEquivalentTo($"1 {unit}").And.MatchRegex("^1 [a-z]+$");
        }
    }

    [Theory]
    [InlineData("10 year", "10 year", ValueMatch.Same)]
    [InlineData("10 year", "9 year", ValueMatch.Incompatible)]
    [InlineData("10 year", "<=10 year", ValueMatch.Undetermined)]
    [InlineData("2 year", "22 month", ValueMatch.Undetermined)]
    [InlineData("2 week", "14 day", ValueMatch.Undetermined)]
    public void MatchAgainst_TwoDurations_IsThreeValued(string left, string right, ValueMatch expected) =>
        TimeLength.Parse(left).MatchAgainst(TimeLength.Parse(right)).Should().Be(expected);
}
