using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>The value that the account of a voice holds where several can all be true: the most precise one, or else the first.</summary>
public sealed class PreciseValueTests
{
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
    [InlineData("5", "~5")]
    [InlineData("3", "~3..4")]
    [InlineData("3..4", "~2..5")]
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
    [InlineData("~4", "3..5")]
    [InlineData("~3..4", "~2..5")]
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
        HeldCost(new Money(Figure.AtLeast(3), currency: CurrencyCode.Parse("XOF")), xof).Should().Be(xof);
        HeldCost(new Money(Figure.AtLeast(3), currency: CurrencyCode.Parse("EUR")), xof).Should().Be(new Money(Figure.AtLeast(3), currency: CurrencyCode.Parse("EUR")));
        HeldCost(eur, xof).Should().Be(eur);
        HeldCost(new Money(Figure.AtLeast(5)), xof).Should().Be(xof);
        HeldCost(new Money(Figure.AtLeast(5), currency: CurrencyCode.Parse("XOF")), bare).Should().Be(new Money(Figure.AtLeast(5), currency: CurrencyCode.Parse("XOF")), "each says what the other does not");
    }

    [Fact]
    public void Account_OfPeriods_HoldsTheOneThatSaysMoreOfOneStart()
    {
        static TimePeriod From(string words, string? end) => new(new TimeExpression(words), end is null ? null : EdtfDate.Parse(end));
        static TimePeriod Period(params TimePeriod[] said) => Told([.. said.Select(static period => Agreement.Properties.Period.Of(Deal.Id, period))]).Get(Deal.Id).Period.Value;

        Period(From("one day", null), From("one day", "2026")).Should().Be(From("one day", "2026"));
        Period(From("one day", "2026"), From("one day", null)).Should().Be(From("one day", "2026"));
        Period(From("one day", null), From("that day", "2026")).Should().Be(From("one day", null), "nobody knows that it is the same day");
    }

    private static Quantity Held(params Statement[] said) => Told(said).Get(Share.Id).Quantity.Value;

    private static TimeLength HeldLength(string first, string second) => Told(Lasting($"{first} hour"), Lasting($"{second} hour")).Get(Games.Id).Duration.Value;

    private static Money HeldCost(Money first, Money second) => Told(Project.Properties.Cost.Of(Park.Id, first), Project.Properties.Cost.Of(Park.Id, second)).Get(Park.Id).Cost.Value;

    private static Story Told(params Statement[] said) => Story([.. said.Select(static (statement, at) => By(Restic.Id, $"c{at}", statement))]).AccordingTo(Restic.Id);

    private static Statement Counting(string figure) => Observation.Properties.Quantity.Of(Share.Id, Quantity.Count(Figure.Parse(figure)));

    private static Statement Lasting(string length) => Event.Properties.Duration.Of(Games.Id, TimeLength.Parse(length));
}
