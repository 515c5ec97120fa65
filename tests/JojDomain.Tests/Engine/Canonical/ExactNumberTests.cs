using System.Numerics;
using System.Text;
using CsCheck;
using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Engine.Canonical;

public class ExactNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0.000e5", "0")]
    [InlineData("-0.0E-999999999999999999999", "0")]
    [InlineData("1", "1e0")]
    [InlineData("1E0", "1e0")]
    [InlineData("1.10", "11e0")]
    [InlineData("1.1", "11e0")]
    [InlineData("-1.1", "-11e0")]
    [InlineData("100", "1e2")]
    [InlineData("100.0", "1e2")]
    [InlineData("100.5", "1005e2")]
    [InlineData("0.001", "1e-3")]
    [InlineData("0.0010e3", "1e0")]
    [InlineData("0.0102", "102e-2")]
    [InlineData("10e-1", "1e0")]
    [InlineData("1e+05", "1e5")]
    [InlineData("9007199254740993", "9007199254740993e15")]
    [InlineData("0.1000000000000000055", "1000000000000000055e-1")]
    [InlineData("1e-400", "1e-400")]
    [InlineData("1e999999999", "1e999999999")]
    [InlineData("10e99999999999999999", "1e100000000000000000")]
    [InlineData("10e999999999999999999", "1e1000000000000000000")]
    [InlineData("0.1e1000000000000000000", "1e999999999999999999")]
    [InlineData("100e-1000000000000000000", "1e-999999999999999998")]
    [InlineData("0.01e-999999999999999999", "1e-1000000000000000001")]
    [InlineData("1e0000000000000000000000000007", "1e7")]
    public void Write_Number_HasOneTextForItsExactValue(string number, string expected) => Exact(number).Should().Be(expected);

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", true)]
    [InlineData("0e999999999", true)]
    [InlineData("0.1", true)]
    [InlineData("1.10", true)]
    [InlineData("1E2", true)]
    [InlineData("1234567890123456800", true)]
    [InlineData("9007199254740992", true)]
    [InlineData("5e-324", true)]
    [InlineData("1.7976931348623157e308", true)]
    [InlineData("9007199254740993", false)]
    [InlineData("1234567890123456789", false)]
    [InlineData("0.1000000000000000055", false)]
    [InlineData("4.9e-324", false)]
    [InlineData("1e-400", false)]
    [InlineData("-1e-999999999999", false)]
    [InlineData("1e400", false)]
    [InlineData("1e999999999", false)]
    public void HasCanonicalForm_Number_IsWhereEcmaScriptWritesTheSameValue(string number, bool expected) =>
        ExactNumber.HasCanonicalForm(Encoding.ASCII.GetBytes(number)).Should().Be(expected);

    [Fact]
    public void Write_TwoSpellings_AreAlikeWhereTheirValuesAre() => Gen.Select(Numbers, Numbers).Sample((one, other) =>
        (Exact(one.Text) == Exact(other.Text)) == (one.Digits * BigInteger.Pow(10, one.Exponent + 20) == other.Digits * BigInteger.Pow(10, other.Exponent + 20)));

    // No memory has room for as many zeros as the exponent gives.
    [Fact]
    public void Write_HostileExponent_IsWrittenAsAnExponent()
    {
        string nines = new('9', 1_000_000);

        Exact($"10e{nines}").Should().Be($"1e1{new string('0', nines.Length)}");
        Exact($"0.1e-{nines}").Should().Be($"1e-1{new string('0', nines.Length)}");
        ExactNumber.HasCanonicalForm(Encoding.ASCII.GetBytes($"1e-{nines}")).Should().BeFalse();
    }

    // Few values in many spellings: with zeros at either end, a point anywhere, and an exponent that compensates for it.
    private static readonly Gen<(string Text, BigInteger Digits, int Exponent)> Numbers =
        Gen.Select(Gen.Int[-12, 12], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[-3, 3]).Select(static (value, zeros, places, exponent) =>
        {
            string digits = Math.Abs(value) + new string('0', zeros);
            string padded = digits.PadLeft(places + 1, '0');
            string text = (value < 0 ? "-" : "") + padded[..^places] + (places == 0 ? "" : $".{padded[^places..]}") + (exponent == 0 ? "" : $"e{exponent:+0;-0}");
            return (text, (value < 0 ? -1 : 1) * BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), exponent - places);
        });

    private static string Exact(string number)
    {
        PooledList<byte> text = default;
        ExactNumber.Write(ref text, Encoding.ASCII.GetBytes(number));
        string written = Encoding.ASCII.GetString(text.Items);
        text.Release();
        return written;
    }
}
