using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Figures;

public class MoneyTests
{
    private static readonly CurrencyCode Xof = CurrencyCode.Parse("XOF");
    private static readonly CurrencyCode Usd = CurrencyCode.Parse("USD");
    private static readonly CurrencyCode Cad = CurrencyCode.Parse("CAD");
    private static readonly CurrencyCode Gbp = CurrencyCode.Parse("GBP");

    [Fact]
    public void Constructor_OfANumberAndACurrency_NeedsNoScale()
    {
        new Money(12_000_000, CurrencyCode.Parse("EUR")).Should().Be(Money.Parse("EUR 12000000"));
        FluentActions.Invoking(() => new Money(1, (CurrencyCode)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Money(null!, CurrencyCode.Parse("EUR"))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Between_TwoNumbers_IsARangeWithItsScaleAndCurrency()
    {
        Money range = Money.Between(15, 18, ScaleWord.Million, CurrencyCode.Parse("EUR"));

        range.Should().Be(new Money(Figure.Between(15, 18), ScaleWord.Million, CurrencyCode.Parse("EUR"))).And.Be(Money.Parse("EUR 15..18 million"));
        Money.Between(15, 18).Currency.State.Should().Be(ReportState.NotStated);
        FluentActions.Invoking(() => Money.Between(18, 15)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Constructor_FiftyMilliards_HasNoCurrency()
    {
        var money = new Money(50, ScaleWord.Milliard) { Words = new("50 milliards", "fr") };
        money.Currency.State.Should().Be(ReportState.NotStated);
        money.Candidates.Should().BeEmpty();
        money.Amount.Should().Be(Figure.Exactly(50));
        money.Scale.Should().Be(ScaleWord.Milliard);
        money.Value.Should().Be(Figure.Exactly(50_000_000_000));
        money.Converted.Should().BeNull();
    }

    [Theory]
    [InlineData(">5", "million", ">5000000")]
    [InlineData("<=5", "million", "<=5000000")]
    [InlineData("~<5", "hundred", "~<500")]
    [InlineData("~10", "billion", "~10000000000")]
    [InlineData("1.5..2", "crore", "15000000..20000000")]
    [InlineData("45.917", "billion", "45917000000")]
    [InlineData("0.0000000000000000000000000001", "thousand", "0.0000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335", "trillion", "7922816251426.4337593543950335")]
    [InlineData("-3", "lakh", "-300000")]
    public void Value_AmountTimesScale_IsExact(string amount, string scale, string value) =>
        new Money(Figure.Parse(amount), ScaleWord.Parse(scale)).Value.ToString().Should().Be(value);

    [Theory]
    [InlineData("79228162514264337593.6", "milliard")]
    [InlineData("-79228162514264337594", "milliard")]
    [InlineData("1..80000000000000000000", "billion")]
    public void Constructor_ProductBeyondDecimal_Throws(string amount, string scale) =>
        FluentActions.Invoking(() => new Money(Figure.Parse(amount), ScaleWord.Parse(scale))).Should().Throw<ArgumentException>()
            .WithMessage($"{amount} {scale} is beyond 79228162514264337593543950335, the largest number that is held exactly");

    [Fact]
    public void Constructor_NullAmount_Throws() =>
        FluentActions.Invoking(() => new Money(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Constructor_BrokenCandidates_Throws()
    {
        FluentActions.Invoking(() => new Money(10, null, Usd, [Usd, Cad])).Should().Throw<ArgumentException>()
            .WithMessage("candidate currencies are given beside the stated currency USD");
        foreach (Absence absent in new[] { Reported.None, Reported.NotApplicable })
        {
            FluentActions.Invoking(() => new Money(10, currency: absent, candidates: [Usd, Cad])).Should().Throw<ArgumentException>()
                .WithMessage("candidate currencies are given where it is said that there is no currency");
        }

        new Money(10, currency: Reported.Unknown(AbsenceReason.Disputed), candidates: [Usd, Cad]).Candidates.Should().Equal(Usd, Cad);
        FluentActions.Invoking(() => new Money(10, candidates: [Usd])).Should().Throw<ArgumentException>()
            .WithMessage("USD is the only candidate currency: an ambiguous currency has at least two");
        FluentActions.Invoking(() => new Money(10, candidates: [Usd, Cad, Usd])).Should().Throw<ArgumentException>()
            .WithMessage("the candidate currency USD is named twice");
    }

    [Fact]
    public void Constructor_CandidatesBesideAnUnknownCurrency_IsLegal()
    {
        var money = new Money(10, ScaleWord.Billion, Reported.Unknown(AbsenceReason.Disputed), [Usd, Cad]);
        money.Candidates.Should().Equal(Usd, Cad);
        money.Currency.Reason.Should().Be(AbsenceReason.Disputed);
    }

    [Theory]
    [InlineData(nameof(Money.Amount))]
    [InlineData(nameof(Money.Scale))]
    [InlineData(nameof(Money.Currency))]
    [InlineData(nameof(Money.Candidates))]
    [InlineData(nameof(Money.Value))]
    public void With_CheckedProperty_CannotSetIt(string property) =>
        typeof(Money).GetProperty(property)!.SetMethod.Should().BeNull();

    [Fact]
    public void Equality_AnyDifference_IsUnequal()
    {
        var dollars = new Money(10, ScaleWord.Billion, Usd);
        dollars.Should().Be(new Money(10, ScaleWord.Billion, Usd));
        dollars.GetHashCode().Should().Be(new Money(10, ScaleWord.Billion, Usd).GetHashCode());
        new[]
        {
            dollars,
            new Money(11, ScaleWord.Billion, Usd),
            new Money(10, ScaleWord.Milliard, Usd),
            new Money(10, ScaleWord.Billion, Cad),
            new Money(10, ScaleWord.Billion),
            new Money(10, ScaleWord.Billion, candidates: [Usd, Cad]),
            dollars with { Words = "$10bn" },
            dollars with { Converted = new Conversion { From = new Money(9) } },
        }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void MatchAgainst_OneStatedCurrency_IsDecidedByTheValue()
    {
        var fifty = new Money(50, ScaleWord.Milliard, Xof);
        fifty.MatchAgainst(new Money(50_000, ScaleWord.Million, Xof)).Should().Be(ValueMatch.Same);
        fifty.MatchAgainst(new Money(60, ScaleWord.Billion, Xof)).Should().Be(ValueMatch.Incompatible);
        fifty.MatchAgainst(new Money(Figure.AtMost(50), ScaleWord.Milliard, Xof)).Should().Be(ValueMatch.Undetermined);
        fifty.MatchAgainst(new Money(Figure.About(60), ScaleWord.Milliard, Xof)).Should().Be(ValueMatch.Undetermined);
    }

    [Fact]
    public void MatchAgainst_MissingOrOtherCurrency_IsUndetermined()
    {
        var fifty = new Money(50, ScaleWord.Milliard);
        fifty.MatchAgainst(new Money(60, ScaleWord.Milliard, Xof)).Should().Be(ValueMatch.Undetermined);
        new Money(60, ScaleWord.Milliard, Xof).MatchAgainst(fifty).Should().Be(ValueMatch.Undetermined);
        fifty.MatchAgainst(new Money(60)).Should().Be(ValueMatch.Undetermined);
        new Money(73.62m, ScaleWord.Million, CurrencyCode.Parse("EUR")).MatchAgainst(new Money(60, ScaleWord.Billion, Xof)).Should().Be(ValueMatch.Undetermined);
        new Money(10, candidates: [Usd, Cad]).MatchAgainst(new Money(11, currency: Usd)).Should().Be(ValueMatch.Undetermined);
    }

    [Fact]
    public void MatchAgainst_ConvertedAmounts_CompareWhatTheyWereConvertedFrom()
    {
        var ceiling = new Money(10, ScaleWord.Billion, Usd);
        Money pounds = new Money(7.2m, ScaleWord.Billion, Gbp) with { Converted = new Conversion { From = ceiling } };
        Money otherPounds = new Money(7.3m, ScaleWord.Billion, Gbp) with { Converted = new Conversion { From = ceiling } };
        Money euros = new Money(8.4m, ScaleWord.Billion, CurrencyCode.Parse("EUR")) with { Converted = new Conversion { From = pounds, Rate = (Figure)1.17m } };
        pounds.MatchAgainst(ceiling).Should().Be(ValueMatch.Same);
        pounds.MatchAgainst(otherPounds).Should().Be(ValueMatch.Same, "two rates make no second amount");
        euros.MatchAgainst(ceiling).Should().Be(ValueMatch.Same);
        pounds.MatchAgainst(new Money(1, ScaleWord.Million, Usd)).Should().Be(ValueMatch.Incompatible);
        pounds.MatchAgainst(new Money(7.5m, ScaleWord.Billion, Gbp)).Should().Be(ValueMatch.Undetermined);
    }
}
