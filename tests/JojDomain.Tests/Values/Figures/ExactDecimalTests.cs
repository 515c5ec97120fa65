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

    // The number times 10^28, a whole number for every decimal.
    private static BigInteger Scaled(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return digits * BigInteger.Pow(10, 28 - value.Scale) * (value < 0m ? -1 : 1);
    }
}
