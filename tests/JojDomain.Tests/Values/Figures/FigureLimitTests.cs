using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Figures;

public class FigureLimitTests
{
    [Fact]
    public void Parse_AsLongAsATextIsLookedAt_SaysWhatIsWrong()
    {
        string text = "1." + new string('0', 98);

        FluentActions.Invoking(() => Figure.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"\"{text}\" is not a figure: \"{text}\" ends in a zero after the point; it is written 1");
    }

    [Fact]
    public void Methods_NullFigure_Throw()
    {
        FluentActions.Invoking(() => Figure.About(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Figure.Exactly(1).MatchAgainst(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void TryMultiply_ABoundThatDoesNotFit_GivesNoFigure()
    {
        Figure.Between(1, decimal.MaxValue).TryMultiply(10m, out Figure? product).Should().BeFalse();
        product.Should().BeNull();
    }

    [Fact]
    public void MatchAgainst_Null_Throws()
    {
        FluentActions.Invoking(() => new Money(1).MatchAgainst(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Quantity.Count(1).MatchAgainst(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void MoneyParse_AsLongAsASumCanBe_IsRead()
    {
        CurrencyCode[] codes =
        [
            .. Enumerable.Range(0, 26 * 26 * 26)
                .Select(static number => $"{(char)('A' + (number / 676))}{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}")
                .Select(static code => CurrencyCode.TryParse(code, out CurrencyCode? known) ? known : null)
                .OfType<CurrencyCode>(),
        ];
        var money = new Money(1, ScaleWord.LongTrillion, candidates: [.. codes]);
        string text = $"{string.Join<CurrencyCode>('|', codes)} 1 longTrillion";

        text.Length.Should().BeInRange(1200, 1400);
        Money.Parse(text).Should().Be(money);
        Money.Parse(money.ToString()).Should().Be(money);
        FluentActions.Invoking(() => Money.Parse(text.PadRight(1400))).Should().Throw<FormatException>().Which.Message.Should().NotContain("longer than");
        FluentActions.Invoking(() => Money.Parse(text.PadRight(1401))).Should().Throw<FormatException>().WithMessage("*: it is longer than 1400 characters");
    }

    [Fact]
    public void Conversion_Within64Others_IsTheLastThatCanBe()
    {
        Conversion conversion = Nested(64);

        conversion.From.Unconverted.Should().Be(new Money(64));
        FluentActions.Invoking(() => Nested(65)).Should().Throw<ArgumentException>()
            .WithMessage("conversions are within each other more than 64 levels deep, and no document is as deep");
    }

    private static Conversion Nested(int levels)
    {
        var conversion = new Conversion { From = new Money(levels) };
        for (int level = 1; level < levels; level++)
        {
            conversion = new Conversion { From = new Money(levels - level) with { Converted = conversion } };
        }

        return conversion;
    }
}
