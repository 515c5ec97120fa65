using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Figures;

public class MoneyTextTests
{
    private static readonly string[] Codes = ["USD", "CAD", "XOF", "EUR", "GBP", "CNY"];

    private static readonly string[] Scales = ["hundred", "thousand", "wan", "lakh", "million", "crore", "milliard", "longBillion"];

    [Theory]
    [InlineData("GBP 1")]
    [InlineData("50")]
    [InlineData("50 milliard")]
    [InlineData("XOF 50 milliard")]
    [InlineData("USD >5 million")]
    [InlineData("USD|CAD ~10 billion")]
    [InlineData("EUR|GBP|XOF 1.5..2 longTrillion")]
    [InlineData("USD -3")]
    public void ToString_ParsedText_IsThatText(string text)
    {
        Money money = Money.Parse(text);
        money.ToString().Should().Be(text);
        Money.TryParse(text, out Money? again).Should().BeTrue();
        again.Should().Be(money);
    }

    [Fact]
    public void Parse_Parts_LandInTheirProperties()
    {
        Money.Parse("50 milliard").Should().Be(new Money(50, ScaleWord.Milliard));
        Money.Parse("USD >5 million").Should().Be(new Money(Figure.MoreThan(5), ScaleWord.Million, CurrencyCode.Parse("USD")));
        Money.Parse("USD|CAD 10").Should().Be(new Money(10, candidates: [CurrencyCode.Parse("USD"), CurrencyCode.Parse("CAD")]));
    }

    [Fact]
    public void ToString_WordsConversionAndReason_AreNotInTheText()
    {
        Money money = new Money(7, ScaleWord.Billion, Reported.Unknown(AbsenceReason.Undisclosed)) with
        {
            Words = "7 billion",
            Converted = new Conversion { From = new Money(9) },
        };
        money.ToString().Should().Be("7 billion");
    }

    [Theory]
    [InlineData("", "\"\" is not a sum of money: it is empty")]
    [InlineData("USD", "\"USD\" is not a sum of money: a number is missing after the currency")]
    [InlineData("USD ", "\"USD \" is not a sum of money: a blank or a line break is at its end")]
    [InlineData("USD  5", "\"USD  5\" is not a sum of money: two blanks are together in it")]
    [InlineData("$5", "\"$5\" is not a sum of money: a currency is written as its code of ISO 4217, before the number, as in \"EUR 5\"; where its sign has several meanings, all of them are, as in \"USD|CAD 5\"")]
    [InlineData("5 ", "\"5 \" is not a sum of money: a blank or a line break is at its end")]
    [InlineData("5 USD", "\"5 USD\" is not a sum of money: the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"USD 5\"?")]
    [InlineData("USD 5 million dollars", "\"USD 5 million dollars\" is not a sum of money: \"dollars\" follows the scale word, which is the last part")]
    [InlineData("50 milliards", "\"50 milliards\" is not a sum of money: \"milliards\" is not a scale word: it is none of *")]
    [InlineData("usd 5", "\"usd 5\" is not a sum of money: \"usd\" is not a currency code: *")]
    [InlineData("USD| 5", "\"USD| 5\" is not a sum of money: \"\" is not a currency code: *")]
    [InlineData("USD|USD 5", "\"USD|USD 5\" is not a sum of money: the candidate currency USD is named twice")]
    [InlineData("99999999999 longTrillion", "* is not a sum of money: 99999999999 longTrillion is beyond 79228162514264337593543950335, the largest number that is held exactly")]
    public void Parse_BadText_IsRefusedWithTheReason(string text, string reason)
    {
        FluentActions.Invoking(() => Money.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        Money.TryParse(text, out Money? money).Should().BeFalse();
        money.Should().BeNull();
    }

    [Fact]
    public void Parse_NullOrOverlong_IsRefused()
    {
        Money.TryParse(null, out _).Should().BeFalse();
        Money.TryParse("USD " + new string('9', 1_000_000), out _).Should().BeFalse();
        FluentActions.Invoking(() => Money.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Money.Parse(new string('A', 1401))).Should().Throw<FormatException>()
            .WithMessage("* is not a sum of money: it is longer than 1400 characters");
    }

    [Fact]
    public void ToString_ArbitraryMoney_ReadsBackEqual() => Gen.Select(
        FigureGen.Of(Gen.Int[-1_000_000, 1_000_000].Select(n => n / 1000m)),
        Gen.Int[0, Scales.Length],
        Gen.Shuffle(Codes),
        Gen.Int[0, Codes.Length]).Sample((amount, scale, codes, count) =>
    {
        CurrencyCode[] currencies = [.. codes.Take(count).Select(code => CurrencyCode.Parse(code))];
        ScaleWord? word = scale == Scales.Length ? null : ScaleWord.Parse(Scales[scale]);
        Money money = count == 1 ? new Money(amount, word, currencies[0]) : new Money(amount, word, candidates: [.. currencies]);
        Money.Parse(money.ToString()).Should().Be(money);
    });

    [Fact]
    public void TryParse_ArbitraryText_NeverThrows() => Gen.String["USDCAm|0123456789.-~<>= illon"].Sample(text =>
    {
        if (Money.TryParse(text, out Money? money))
        {
            Money.Parse(money.ToString()).Should().Be(money);
        }
    });
}
