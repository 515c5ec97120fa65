using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace JojDomain.Tests.Values.Figures;

/// <summary>The short text of money, what it is worth, and the many ways to write money that it is not.</summary>
public sealed class MoneyTableTests
{
    private static readonly string[] Unsound =
    [
        "", "XOF", "XOF ", "50 milliards", "50 Milliard", "50 MILLIARD", "50 mrd", "50 Mds", "50 bn", "50 billions", "50 millions", "50 M", "50M",
        "50 k", "50 euros", "\u20ac50", "50 \u20ac", "50 XOF", "XOF50", "xof 50", "Xof 50", "FCFA 50", "CFA 50", "F 50", "US$ 5", "$5", "USD5",
        "USD  5", "USD 5  million", "USD 5 million ", " USD 5", "USD\u00a05", "USD\t5", "USD\n5", "5\u00a0million", "5 million USD", "USD EUR 5",
        "USD|USD 5", "USD| 5", "|USD 5", "USD||CAD 5", "USD|XYZ 5", "USD,CAD 5", "USD/CAD 5", "USD | CAD 5", "ZZZ 5", "50,000", "50.000.000",
        "50 000", "50'000", "50_000", "1,5", "1.5.2", "1.", "1..", ".5", "..5", "5..", "+5", "--5", "- 5", "-0", "-0.0", "00", "05", "007", "0x5",
        "5e3", "5E3", "1e9 million", "NaN", "Infinity", "-Infinity", "\u221e", "\u00bd", "\u0665", "\uff15", "\u096b", "\u4e94", "\u4e94\u5341\u4ebf",
        "5 \u4ebf", "5 \u4e07", "5 \u5104", "5 billón", "5 \u0442\u044b\u0441\u044f\u0447", "5\u066b5", "\uff15\uff10 milliard", "1 gazillion",
        "1 dozen", "1 zillion", "1 quadrillion", "5 wan yi", "5 lakh crore", "5 million million", "5%", "5 %", "~ 5", "~~5", "5~", "> 5", ">>5",
        "><5", "=5", "==5", "=>5", "\u22655", "\u22645", "3..2", "2..2", "2...3", "2-3", "2\u20133", "2 to 3", "2..3..4", "..", "~", ">", "<=", "~>",
        "79228162514264337593543950336", "99999999999999999999999999999999", "0.00000000000000000000000000001", "1.23456789012345678901234567891",
        "79228162514264337593543950335 million", "79228162514264337593543950335 hundred", "5 million\u0000", "5\u0000", "5 million\u0301", "\ufeff5",
        "5\u200b", "five", "cinq milliards", "USD five", "USD", "EUR EUR", "null", "true", "USD -", "USD ~", "1/2", "1:2", "(5)", "[5]", "5;", "5?",
        "5!", "#5", "7.20", "EUR 7.20", "EUR 1.50 million", "EUR 4.600", "1.0", "1.000", "0.0", "1.10..1.20", "\ud800", "5 \ud800", "\U0001F600", "USD \U0001F600",
    ];

    [Theory]
    [InlineData("1", "1", "1")]
    [InlineData("0", "0", "0")]
    [InlineData("50 milliard", "50 milliard", "50000000000")]
    [InlineData("XOF 50 milliard", "XOF 50 milliard", "50000000000")]
    [InlineData("GBP 1", "GBP 1", null)]
    [InlineData("USD >5 million", "USD >5 million", ">5000000")]
    [InlineData("USD|CAD ~10 billion", "USD|CAD ~10 billion", "~10000000000")]
    [InlineData("1 longBillion", "1 longBillion", "1000000000000")]
    [InlineData("1 billion", "1 billion", "1000000000")]
    [InlineData("1 trillion", "1 trillion", "1000000000000")]
    [InlineData("1 longTrillion", "1 longTrillion", "1000000000000000000")]
    [InlineData("INR 3 crore", "INR 3 crore", "30000000")]
    [InlineData("INR 2.5 lakh", "INR 2.5 lakh", "250000")]
    [InlineData("CNY 5 wan", "CNY 5 wan", "50000")]
    [InlineData("CNY 5 yi", "CNY 5 yi", "500000000")]
    [InlineData("5 wanYi", "5 wanYi", "5000000000000")]
    [InlineData("2 lakhCrore", "2 lakhCrore", "2000000000000")]
    [InlineData("1 cho", "1 cho", "1000000000000")]
    [InlineData("3 hundred", "3 hundred", "300")]
    [InlineData("3 thousand", "3 thousand", "3000")]
    [InlineData("-5", "-5", "-5")]
    [InlineData("EUR -0.5 million", "EUR -0.5 million", "-500000")]
    [InlineData(">=5", ">=5", null)]
    [InlineData("<=5 million", "<=5 million", "<=5000000")]
    [InlineData("<5", "<5", null)]
    [InlineData("~5", "~5", null)]
    [InlineData("~>=5", "~>=5", null)]
    [InlineData("2..3 million", "2..3 million", "2000000..3000000")]
    [InlineData("~2..3", "~2..3", null)]
    [InlineData("-3..-2", "-3..-2", null)]
    [InlineData("-1..1", "-1..1", null)]
    [InlineData("0.5", "0.5", null)]
    [InlineData("0.01", "0.01", null)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", null)]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001", null)]
    [InlineData("DEM 1", "DEM 1", null)]
    [InlineData("XAU 1", "XAU 1", null)]
    [InlineData("XXX 1", "XXX 1", null)]
    [InlineData("USD|CAD|AUD 1", "USD|CAD|AUD 1", null)]
    [InlineData("100", "100", null)]
    [InlineData("1000000", "1000000", null)]
    [InlineData("<0", "<0", null)]
    [InlineData(">0", ">0", null)]
    [InlineData("~0", "~0", null)]
    [InlineData("XAF 0.1 milliard", "XAF 0.1 milliard", "100000000")]
    [InlineData("1234567890.12345678", "1234567890.12345678", null)]
    public void Parse_ShortText_HasOneSpellingAndItsWorth(string text, string canonical, string? worth)
    {
        Money money = Money.Parse(text);

        money.ToString().Should().Be(canonical);
        Money.Parse(canonical).Should().Be(money);
        money.Value.ToString().Should().Be(worth ?? money.Amount.ToString());
    }

    [Fact]
    public void Parse_AnyOtherText_IsRefused()
    {
        using var scope = new AssertionScope();
        foreach (string text in Unsound)
        {
            Money.TryParse(text, out Money? money).Should().BeFalse("{0} is no money", text);
            money.Should().BeNull();
            FluentActions.Invoking(() => Money.Parse(text)).Should().ThrowExactly<FormatException>().Which.Message.Should().Contain(" is not a sum of money: ");
        }
    }

    [Theory]
    [InlineData("5\u00a0million", "\"5\\u00a0million\" is not a sum of money: it has the character U+00A0, which looks like a blank or like nothing")]
    [InlineData("EUR\u202f5", "\"EUR\\u202f5\" is not a sum of money: it has the character U+202F, which looks like a blank or like nothing")]
    [InlineData("50 milliards", "\"milliards\" is not a scale word: it is none of hundred, thousand")]
    [InlineData("\u0665 million", "\"\u0665\" is not one of the digits 0 to 9")]
    [InlineData("3..2", "is not a figure")]
    [InlineData("USD|USD 5", "the candidate currency USD is named twice")]
    public void Parse_UnsoundText_SaysWhatIsWrongWithIt(string text, string reason) =>
        FluentActions.Invoking(() => Money.Parse(text)).Should().ThrowExactly<FormatException>().Which.Message.Should().Contain(reason);
}
