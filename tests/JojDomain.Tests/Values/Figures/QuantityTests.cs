using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Figures;

public class QuantityTests
{
    [Fact]
    public void Factories_EachKind_SetWhatTheySay()
    {
        Quantity.Percent(65).Should().Be(new Quantity(65, kind: QuantityKind.Percent));
        Quantity.Nth(1).Should().Be(new Quantity(1, kind: QuantityKind.Ordinal));
        Quantity.Times(Figure.Between(8, 10)).Should().Be(new Quantity(Figure.Between(8, 10), kind: QuantityKind.Multiple));
        Quantity.OneIn(3).Should().Be(new Quantity(1, kind: QuantityKind.Ratio, outOf: 3m));
        Quantity.Count(200).Should().Be(new Quantity(200));
        Quantity.Count(Figure.About(25), Unit.Hectare).Should().Be(new Quantity(Figure.About(25), unit: Unit.Hectare));
    }

    [Fact]
    public void Constructor_AmountAlone_IsACountOfNothingStated()
    {
        var quantity = new Quantity(200);
        quantity.Kind.Should().Be(QuantityKind.Count).And.Be(default(QuantityKind));
        quantity.Unit.Should().BeNull();
        quantity.OutOf.Should().BeNull();
        quantity.Of.Should().BeNull();
        quantity.Words.Should().BeNull();
        quantity.Value.Should().Be(quantity.Amount);
    }

    [Fact]
    public void Value_WithScale_IsTheProduct()
    {
        new Quantity(2, ScaleWord.Million, unit: Unit.Person).Value.Should().Be(Figure.Exactly(2_000_000));
        new Quantity(Figure.Parse("~1.5..2"), ScaleWord.Thousand).Value.Should().Be(Figure.Parse("~1500..2000"));
    }

    [Fact]
    public void OutOf_TrailingZeros_AreDropped() =>
        new Quantity(1, kind: QuantityKind.Ratio, outOf: 3.00m).OutOf!.Value.Scale.Should().Be(0);

    [Theory]
    [InlineData("5", QuantityKind.Percent, "hectare", null, "the unit \"hectare\" is given with a quantity that is not a count")]
    [InlineData("5", QuantityKind.Ratio, null, null, "a ratio does not say out of how many")]
    [InlineData("5", QuantityKind.Count, null, 3, "only a ratio says out of how many")]
    [InlineData("5", QuantityKind.Percent, null, 3, "only a ratio says out of how many")]
    [InlineData("5", QuantityKind.Ratio, null, 0, "a ratio is out of a number above 0")]
    [InlineData("5", QuantityKind.Ratio, null, -3, "a ratio is out of a number above 0")]
    [InlineData("0", QuantityKind.Ordinal, null, null, "the ordinal \"0\" is not one exact whole number from 1")]
    [InlineData("1.5", QuantityKind.Ordinal, null, null, "the ordinal \"1.5\" is not one exact whole number from 1")]
    [InlineData("~2", QuantityKind.Ordinal, null, null, "the ordinal \"~2\" is not one exact whole number from 1")]
    [InlineData(">2", QuantityKind.Ordinal, null, null, "the ordinal \">2\" is not one exact whole number from 1")]
    [InlineData("2..3", QuantityKind.Ordinal, null, null, "the ordinal \"2..3\" is not one exact whole number from 1")]
    [InlineData("5", (QuantityKind)9, null, null, "The kind is not a member of QuantityKind.*")]
    public void Constructor_BrokenRule_Throws(string amount, QuantityKind kind, string? unit, int? outOf, string message) =>
        FluentActions.Invoking(() => new Quantity(Figure.Parse(amount), null, kind, unit is null ? null : Unit.Parse(unit), outOf))
            .Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Constructor_NullAmount_Throws() =>
        FluentActions.Invoking(() => new Quantity(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Constructor_LargestProduct_IsHeld() =>
        FluentActions.Invoking(() => new Quantity(Figure.AtLeast(79228162514m), ScaleWord.LongTrillion)).Should().NotThrow();

    [Fact]
    public void Constructor_ProductBeyondDecimal_Throws() =>
        FluentActions.Invoking(() => new Quantity(Figure.AtLeast(79228162515m), ScaleWord.LongTrillion)).Should().Throw<ArgumentException>()
            .WithMessage(">=79228162515 longTrillion is beyond 79228162514264337593543950335, the largest number that is held exactly");

    [Theory]
    [InlineData(nameof(Quantity.Amount))]
    [InlineData(nameof(Quantity.Scale))]
    [InlineData(nameof(Quantity.Kind))]
    [InlineData(nameof(Quantity.Unit))]
    [InlineData(nameof(Quantity.OutOf))]
    public void With_CheckedProperty_CannotSetIt(string property) =>
        typeof(Quantity).GetProperty(property)!.SetMethod.Should().BeNull();

    [Fact]
    public void With_FreeProperty_KeepsTheRest()
    {
        Quantity quantity = Quantity.Percent(65) with { Of = "hosting", OfEntity = new EntityRef("market"), Words = "65%" };
        quantity.Kind.Should().Be(QuantityKind.Percent);
        quantity.Should().NotBe(Quantity.Percent(65)).And.Be(quantity with { Words = "65%" });
        quantity.GetHashCode().Should().Be((quantity with { Words = "65%" }).GetHashCode());
    }

    [Fact]
    public void Per_Quantity_MakesARate()
    {
        Quantity hours = Quantity.Count(50, Unit.Hour) with { Per = Quantity.Count(1, Unit.Month) };

        hours.Per.Should().Be(Quantity.Count(1, Unit.Month));
        hours.MatchAgainst(Quantity.Count(40, Unit.Hour) with { Per = Quantity.Count(1, Unit.Month) }).Should().Be(ValueMatch.Incompatible);
        hours.MatchAgainst(Quantity.Count(40, Unit.Hour)).Should().Be(ValueMatch.Undetermined);
        hours.MatchAgainst(Quantity.Count(40, Unit.Hour) with { Per = Quantity.Count(1, Unit.Week) }).Should().Be(ValueMatch.Undetermined);
    }

    [Fact]
    public void Per_Rate_IsRefused()
    {
        Quantity monthly = Quantity.Count(1, Unit.Month) with { Per = Quantity.Count(1, Unit.Year) };

        FluentActions.Invoking(() => Quantity.Count(50, Unit.Hour) with { Per = monthly })
            .Should().Throw<ArgumentException>().WithMessage("\"1 month per 1 year\" is itself a rate, and a rate is for so much of one thing");
    }

    [Fact]
    public void MatchAgainst_OneKindAndUnit_IsDecidedByTheValue()
    {
        Quantity.Percent(65).MatchAgainst(Quantity.Percent(63)).Should().Be(ValueMatch.Incompatible);
        Quantity.Percent(65).MatchAgainst(Quantity.Percent(65) with { Words = "65%" }).Should().Be(ValueMatch.Same);
        Quantity.Nth(1).MatchAgainst(Quantity.Nth(2)).Should().Be(ValueMatch.Incompatible);
        new Quantity(2, ScaleWord.Thousand).MatchAgainst(Quantity.Count(2000)).Should().Be(ValueMatch.Same);
        Quantity.Percent(65).MatchAgainst(Quantity.Percent(Figure.MoreThan(60))).Should().Be(ValueMatch.Undetermined);
    }

    [Fact]
    public void MatchAgainst_Ratios_AreComparedByTheirShare()
    {
        var twoInSix = new Quantity(2, kind: QuantityKind.Ratio, outOf: 6m);
        Quantity.OneIn(3).MatchAgainst(twoInSix).Should().Be(ValueMatch.Same);
        Quantity.OneIn(4).MatchAgainst(twoInSix).Should().Be(ValueMatch.Incompatible);
        var huge = new Quantity(decimal.MaxValue, kind: QuantityKind.Ratio, outOf: 7m);
        huge.MatchAgainst(Quantity.OneIn(3)).Should().Be(ValueMatch.Undetermined, "the products do not fit a decimal");
    }

    [Fact]
    public void MatchAgainst_DifferentThings_IsUndetermined()
    {
        Quantity.Percent(50).MatchAgainst(Quantity.OneIn(4)).Should().Be(ValueMatch.Undetermined);
        Quantity.Count(5, Unit.Hectare).MatchAgainst(Quantity.Count(6)).Should().Be(ValueMatch.Undetermined);
        Quantity.Percent(65).MatchAgainst(Quantity.Percent(63) with { Of = "hosting" }).Should().Be(ValueMatch.Undetermined);
        Quantity.Percent(65).MatchAgainst(Quantity.Percent(63) with { OfEntity = new EntityRef("market") }).Should().Be(ValueMatch.Undetermined);
    }

    [Fact]
    public void Unit_WellKnownWords_AreTheirText()
    {
        Unit.Hectare.ToString().Should().Be("hectare");
        Unit.Parse("squareKilometre").Should().Be(Unit.SquareKilometre);
        Unit.Parse("trainLoad").ToString().Should().Be("trainLoad");
    }

    [Fact]
    public void ToString_OfEveryKind_IsShort()
    {
        new Quantity(Figure.MoreThan(2), ScaleWord.Thousand, unit: Unit.Person).ToString().Should().Be(">2 thousand person");
        Quantity.Count(12).ToString().Should().Be("12");
        Quantity.Percent(65.5m).ToString().Should().Be("65.5 %");
        Quantity.Nth(2).ToString().Should().Be("no. 2");
        Quantity.OneIn(2.5m).ToString().Should().Be("1 in 2.5");
        Quantity.Times(Figure.Between(8, 10)).ToString().Should().Be("8..10 times");
        (Quantity.Count(50, Unit.Hour) with { Per = Quantity.Count(1, Unit.Month) }).ToString().Should().Be("50 hour per 1 month");
    }
}
