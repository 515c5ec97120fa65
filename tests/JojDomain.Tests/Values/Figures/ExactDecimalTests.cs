using System.Globalization;
using System.Numerics;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Figures;

public class ExactDecimalTests
{
    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("5.00", "5")]
    [InlineData("100", "100")]
    [InlineData("0.000", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-2.50", "-2.5")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Normalise_AnyDecimal_DropsTrailingZerosAndTheSignOfZero(string written, string expected)
    {
        decimal value = decimal.Parse(written, CultureInfo.InvariantCulture);
        ExactDecimal.Text(ExactDecimal.Normalise(value)).Should().Be(expected);
    }

    [Fact]
    public void Normalise_ArbitraryDecimal_KeepsTheNumber() => FigureGen.Decimals.Sample(value =>
    {
        decimal normalised = ExactDecimal.Normalise(value);
        normalised.Should().Be(value);
        string text = ExactDecimal.Text(normalised);
        (text.Contains('.', StringComparison.Ordinal) && text.EndsWith('0')).Should().BeFalse(text);
        text.Should().NotBe("-0");
    });

    [Fact]
    public void TryMultiply_ArbitraryDecimals_IsExactOrRefused() => Gen.Select(FigureGen.Decimals, FigureGen.Decimals).Sample((left, right) =>
    {
        BigInteger exact = Scaled(left) * Scaled(right);
        if (ExactDecimal.TryMultiply(left, right, out decimal product))
        {
            (Scaled(product) * BigInteger.Pow(10, 28)).Should().Be(exact);
        }
        else
        {
            bool tooLarge = BigInteger.Abs(exact) > new BigInteger(decimal.MaxValue) * BigInteger.Pow(10, 56);
            bool tooFine = exact % BigInteger.Pow(10, 28) != 0;
            bool tooManyDigits = BigInteger.Abs(exact).ToString(CultureInfo.InvariantCulture).TrimEnd('0').Length >= 29;
            (tooLarge || tooFine || tooManyDigits).Should().BeTrue();
        }
    });

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.00")]
    [InlineData("0.0")]
    public void Normalise_AnyZero_IsTheSameBits(string written) =>
        decimal.GetBits(ExactDecimal.Normalise(decimal.Parse(written, CultureInfo.InvariantCulture))).Should().Equal(0, 0, 0, 0);

    [Theory]
    [InlineData("5", "0.2", "1")]
    [InlineData("0.2", "5", "1")]
    [InlineData("-5", "-3", "15")]
    [InlineData("-5", "0.5", "-2.5")]
    [InlineData("0.5", "-5", "-2.5")]
    [InlineData("0", "-0.5", "0")]
    [InlineData("4294967295", "18446744073709551615", "79228162495817593515539431425")]
    [InlineData("0.0000000000000000000000000001", "1", "0.0000000000000000000000000001")]
    [InlineData("1", "79228162514264337593543950335", "79228162514264337593543950335")]
    public void TryMultiply_ProductThatFits_IsNormalised(string left, string right, string expected)
    {
        decimal one = decimal.Parse(left, CultureInfo.InvariantCulture), other = decimal.Parse(right, CultureInfo.InvariantCulture);

        ExactDecimal.TryMultiply(one, other, out decimal product).Should().BeTrue();
        decimal.GetBits(product).Should().Equal(decimal.GetBits(decimal.Parse(expected, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("4294967295", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "2")]
    [InlineData("0.0000000000000000000000000001", "0.1")]
    public void TryMultiply_ProductThatDoesNotFit_IsFalseAndZero(string left, string right)
    {
        ExactDecimal.TryMultiply(decimal.Parse(left, CultureInfo.InvariantCulture), decimal.Parse(right, CultureInfo.InvariantCulture), out decimal product).Should().BeFalse();
        product.Should().Be(0m);
    }

    // The number times 10^28, a whole number for every decimal.
    private static BigInteger Scaled(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return digits * BigInteger.Pow(10, 28 - value.Scale) * (value < 0m ? -1 : 1);
    }
}
