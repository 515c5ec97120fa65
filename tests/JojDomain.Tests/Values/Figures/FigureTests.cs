using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Figures;

public class FigureTests
{
    private const string Largest = "79228162514264337593543950335";

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("-2.5")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData(Largest)]
    [InlineData("-" + Largest)]
    [InlineData("~50")]
    [InlineData(">5")]
    [InlineData(">=5")]
    [InlineData("<5")]
    [InlineData("<=5")]
    [InlineData("~<=5")]
    [InlineData("2..3")]
    [InlineData("-3..-2.5")]
    [InlineData("~2..3")]
    [InlineData("-0.1234567890123456789012345678..0.1234567890123456789012345678")]
    public void ToString_ParsedCanonicalText_IsThatText(string text) => Figure.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("5.00", "5")]
    [InlineData("-5.0", "-5")]
    [InlineData("~0.0", "~0")]
    [InlineData("1.50..2.0", "1.5..2")]
    [InlineData("1.00000000000000000000000000000000000000", "1")]
    [InlineData(Largest + ".00", Largest)]
    public void Parse_TrailingZeros_AreRefusedAsAFigureAndAsMoney(string text, string canonical)
    {
        string reason = $"*\"{text.Split("..")[0].TrimStart('~')}\" ends in a zero after the point; it is written {canonical.Split("..")[0].TrimStart('~')}";

        FluentActions.Invoking(() => Figure.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        FluentActions.Invoking(() => Money.Parse($"EUR {text} million")).Should().Throw<FormatException>().WithMessage(reason);
        Figure.Parse(canonical).ToString().Should().Be(canonical);
    }

    [Theory]
    [InlineData("", "\"\" is not a figure: a number is missing")]
    [InlineData("~", "\"~\" is not a figure: a number is missing")]
    [InlineData(">=", "\">=\" is not a figure: a number is missing")]
    [InlineData("5..", "\"5..\" is not a figure: a range has a number before its two points and one after them; \"at least 5\" is written >=5, \"at most 5\" <=5")]
    [InlineData("..5", "\"..5\" is not a figure: a range has a number before its two points and one after them; \"at least 5\" is written >=5, \"at most 5\" <=5")]
    [InlineData("-", "\"-\" is not a figure: \"-\" is not a plain decimal number such as 1000 or -2.5")]
    [InlineData("five", "\"five\" is not a figure: \"five\" is not a plain decimal number such as 1000 or -2.5")]
    [InlineData("+5", "\"+5\" is not a figure: \"+5\" is not a plain decimal number such as 1000 or -2.5: a number has no plus sign")]
    [InlineData(" 5", "\" 5\" is not a figure: \" 5\" is not a plain decimal number such as 1000 or -2.5: a blank or a line break is at its beginning")]
    [InlineData("5 ", "\"5 \" is not a figure: \"5 \" is not a plain decimal number such as 1000 or -2.5: a blank or a line break is at its end")]
    [InlineData("> 5", "\"> 5\" is not a figure: \" 5\" is not a plain decimal number such as 1000 or -2.5: a blank or a line break is at its beginning")]
    [InlineData("=5", "\"=5\" is not a figure: \"=5\" is not a plain decimal number such as 1000 or -2.5")]
    [InlineData("<>5", "\"<>5\" is not a figure: \">5\" is not a plain decimal number such as 1000 or -2.5")]
    [InlineData("~~5", "\"~~5\" is not a figure: \"~5\" is not a plain decimal number such as 1000 or -2.5")]
    [InlineData(">~5", "\">~5\" is not a figure: \"~5\" is not a plain decimal number such as 1000 or -2.5")]
    [InlineData("1e3", "\"1e3\" is not a figure: \"1e3\" is not a plain decimal number such as 1000 or -2.5: a number has no exponent")]
    [InlineData("1,000", "\"1,000\" is not a figure: \"1,000\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5")]
    [InlineData("1.", "\"1.\" is not a figure: \"1.\" is not a plain decimal number such as 1000 or -2.5: a digit follows the point, where there is one")]
    [InlineData(".5", "\".5\" is not a figure: \".5\" is not a plain decimal number such as 1000 or -2.5: a digit is before the point, as in 0.5")]
    [InlineData("--5", "\"--5\" is not a figure: \"--5\" is not a plain decimal number such as 1000 or -2.5")]
    [InlineData("1.2.3", "\"1.2.3\" is not a figure: \"1.2.3\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5")]
    [InlineData("1...2", "\"1...2\" is not a figure: a range has two points between its numbers, as in 2..3")]
    [InlineData("1..2..3", "\"1..2..3\" is not a figure: a range has two points between its numbers, as in 2..3")]
    [InlineData("٥", "\"٥\" is not a figure: \"٥\" is not a plain decimal number such as 1000 or -2.5: \"٥\" is not one of the digits 0 to 9")]
    [InlineData("007", "\"007\" is not a figure: \"007\" has a leading zero")]
    [InlineData("-00.5", "\"-00.5\" is not a figure: \"-00.5\" has a leading zero")]
    [InlineData("-0", "\"-0\" is not a figure: \"-0\" is minus zero; zero is written 0")]
    [InlineData("-0.00", "\"-0.00\" is not a figure: \"-0.00\" is minus zero; zero is written 0")]
    [InlineData("1.10", "\"1.10\" is not a figure: \"1.10\" ends in a zero after the point; it is written 1.1")]
    [InlineData("-5.0", "\"-5.0\" is not a figure: \"-5.0\" ends in a zero after the point; it is written -5")]
    [InlineData("3..2", "\"3..2\" is not a figure: the lower bound 3 is not below the upper bound 2")]
    [InlineData("2..2", "\"2..2\" is not a figure: the lower bound 2 is not below the upper bound 2")]
    [InlineData("79228162514264337593543950336", "\"79228162514264337593543950336\" is not a figure: \"79228162514264337593543950336\" has more digits than a decimal represents exactly (28)")]
    [InlineData("0.12345678901234567890123456789", "\"0.12345678901234567890123456789\" is not a figure: \"0.12345678901234567890123456789\" has more digits than a decimal represents exactly (28)")]
    [InlineData("0.00000000000000000000000000001", "\"0.00000000000000000000000000001\" is not a figure: \"0.00000000000000000000000000001\" has more digits than a decimal represents exactly (28)")]
    public void Parse_BadText_IsRefusedWithTheReason(string text, string reason)
    {
        FluentActions.Invoking(() => Figure.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        Figure.TryParse(text, out Figure? figure).Should().BeFalse();
        figure.Should().BeNull();
    }

    [Fact]
    public void TryParse_NullOrOverlong_IsFalse()
    {
        Figure.TryParse(null, out _).Should().BeFalse();
        Figure.TryParse(new string('9', 1_000_000), out _).Should().BeFalse();
        FluentActions.Invoking(() => Figure.Parse("1." + new string('0', 99))).Should().Throw<FormatException>()
            .WithMessage("* is not a figure: it is longer than 100 characters");
    }

    [Fact]
    public void ToString_ArbitraryFigure_ReadsBackEqual() => FigureGen.Figures.Sample(figure =>
    {
        Figure again = Figure.Parse(figure.ToString());
        again.Should().Be(figure);
        again.GetHashCode().Should().Be(figure.GetHashCode());
        again.ToString().Should().Be(figure.ToString());
    });

    [Fact]
    public void TryParse_ArbitraryText_NeverThrows() => Gen.String["0123456789.-~<>=e ,+"].Sample(text =>
    {
        if (Figure.TryParse(text, out Figure? figure))
        {
            figure.ToString().Should().Be(text, "a figure has one spelling");
        }
    });

    [Fact]
    public void Factories_EachForm_SetBoundsAndText()
    {
        Check(Figure.Exactly(1.10m), "1.1", 1.1m, true, 1.1m, true, exact: 1.1m);
        Check(Figure.About(50), "~50", 50m, true, 50m, true);
        Check(Figure.About(Figure.Between(2, 3)), "~2..3", 2m, true, 3m, true);
        Check(Figure.MoreThan(5), ">5", 5m, false, null, false);
        Check(Figure.AtLeast(5), ">=5", 5m, true, null, false);
        Check(Figure.LessThan(5), "<5", null, false, 5m, false);
        Check(Figure.AtMost(5), "<=5", null, false, 5m, true);
        Check(Figure.Between(2, 3), "2..3", 2m, true, 3m, true);
    }

    [Fact]
    public void Conversions_FromNumbers_AreExact()
    {
        Figure fromInt = 5;
        Figure fromLong = 5L;
        Figure fromDecimal = 5.0m;
        fromInt.Should().Be(Figure.Exactly(5m)).And.Be(fromLong).And.Be(fromDecimal);
        ((Figure)decimal.MinValue).Exact.Should().Be(decimal.MinValue);
        Figure.Exactly(decimal.Negate(0m)).ToString().Should().Be("0");
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(2, 2)]
    public void Between_LowNotBelowHigh_Throws(int low, int high) =>
        FluentActions.Invoking(() => Figure.Between(low, high)).Should().Throw<ArgumentException>()
            .WithMessage($"the lower bound {low} is not below the upper bound {high}");

    [Fact]
    public void Equality_DifferentForms_AreUnequal() =>
        new[] { "5", "~5", ">5", ">=5", "<5", "<=5", "5..6", "4..5" }.Select(text => Figure.Parse(text)).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("5", "5", ValueMatch.Same)]
    [InlineData("5", "6", ValueMatch.Incompatible)]
    [InlineData(">=5", "<=5", ValueMatch.Undetermined)]
    [InlineData(">5", "<=5", ValueMatch.Incompatible)]
    [InlineData(">=5", "<5", ValueMatch.Incompatible)]
    [InlineData(">5", "5", ValueMatch.Incompatible)]
    [InlineData(">=5", "5", ValueMatch.Undetermined)]
    [InlineData(">5", "<6", ValueMatch.Undetermined)]
    [InlineData(">5", ">7", ValueMatch.Undetermined)]
    [InlineData("<5", "<7", ValueMatch.Undetermined)]
    [InlineData("2..3", "2.5", ValueMatch.Undetermined)]
    [InlineData("2..3", "3", ValueMatch.Undetermined)]
    [InlineData("2..3", "3..4", ValueMatch.Undetermined)]
    [InlineData("2..3", "2..3", ValueMatch.Undetermined)]
    [InlineData("2..3", "4", ValueMatch.Incompatible)]
    [InlineData("2..3", ">3", ValueMatch.Incompatible)]
    [InlineData("~50", "50", ValueMatch.Undetermined)]
    [InlineData("~50", "~50", ValueMatch.Undetermined)]
    [InlineData("~50", "60", ValueMatch.Undetermined)]
    [InlineData("~>50", "<40", ValueMatch.Undetermined)]
    [InlineData("~50", "25", ValueMatch.Undetermined)]
    [InlineData("~50", "24.9", ValueMatch.Incompatible)]
    [InlineData("~50", "100", ValueMatch.Undetermined)]
    [InlineData("~50", "100.1", ValueMatch.Incompatible)]
    [InlineData("~50", "~100", ValueMatch.Undetermined)]
    [InlineData("~50", "~101", ValueMatch.Incompatible)]
    [InlineData("~10..20", "40", ValueMatch.Undetermined)]
    [InlineData("~10..20", ">40", ValueMatch.Incompatible)]
    [InlineData("~>=50", "<25", ValueMatch.Incompatible)]
    [InlineData("~-50", "-100", ValueMatch.Undetermined)]
    [InlineData("~-50", "-101", ValueMatch.Incompatible)]
    public void MatchAgainst_TwoFigures_IsThreeValuedAndSymmetric(string left, string right, ValueMatch expected)
    {
        Figure.Parse(left).MatchAgainst(Figure.Parse(right)).Should().Be(expected);
        Figure.Parse(right).MatchAgainst(Figure.Parse(left)).Should().Be(expected);
    }

    [Fact]
    public void MatchAgainst_FiguresThatHoldOneNumber_IsNeverIncompatible() =>
        Gen.Select(FigureGen.Of(Gen.Int[-3, 3].Select(n => (decimal)n)), FigureGen.Of(Gen.Int[-3, 3].Select(n => (decimal)n)), Gen.Int[-8, 8])
            .Sample((left, right, halves) =>
            {
                decimal number = halves / 2m;
                if (Holds(left, number) && Holds(right, number))
                {
                    left.MatchAgainst(right).Should().NotBe(ValueMatch.Incompatible, $"{number} is both {left} and {right}");
                }
            });

    private static bool Holds(Figure figure, decimal number) =>
        !(number < figure.Low) && !(number > figure.High)
        && (number != figure.Low || figure.IsLowInclusive) && (number != figure.High || figure.IsHighInclusive);

    private static void Check(
        Figure figure, string text, decimal? low, bool lowInclusive, decimal? high, bool highInclusive, decimal? exact = null)
    {
        figure.ToString().Should().Be(text);
        figure.Low.Should().Be(low);
        figure.IsLowInclusive.Should().Be(lowInclusive);
        figure.High.Should().Be(high);
        figure.IsHighInclusive.Should().Be(highInclusive);
        figure.IsApproximate.Should().Be(text.StartsWith('~'));
        figure.Exact.Should().Be(exact);
        Figure.Parse(text).Should().Be(figure);
    }
}
