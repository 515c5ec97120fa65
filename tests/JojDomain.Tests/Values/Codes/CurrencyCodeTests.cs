using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

public sealed class CurrencyCodeTests
{
    [Fact]
    public void CurrencyCode_AsLeaf_KeepsTheContract()
    {
        CodeContract.HoldsFor(text => new CurrencyCode(text), "XOF", "XAF");
        CodeContract.RefusesQuietly(text => new CurrencyCode(text));
    }

    [Fact]
    public void TryParse_EveryTripleOfCapitals_AcceptsTheListsAlone()
    {
        var accepted = new List<CurrencyCode>();
        Span<char> text = stackalloc char[3];
        for (int number = 0; number < 26 * 26 * 26; number++)
        {
            (text[0], text[1], text[2]) = ((char)('A' + (number / 676)), (char)('A' + (number / 26 % 26)), (char)('A' + (number % 26)));
            if (CurrencyCode.TryParse(text, out CurrencyCode? code))
            {
                accepted.Add(code);
            }
        }

        // The counts of distinct codes and of their minor units in the published lists of 2026-01-01.
        ILookup<bool, CurrencyCode> codes = accepted.ToLookup(code => code.IsWithdrawn);
        codes[false].Should().HaveCount(178);
        codes[true].Should().HaveCount(129).And.OnlyContain(code => code.MinorUnits == null);
        codes[false].CountBy(code => code.MinorUnits ?? -1).OrderBy(pair => pair.Key).Should().Equal(
            new(-1, 13), new(0, 17), new(2, 139), new(3, 7), new(4, 2));
    }

    [Theory]
    [InlineData("XOF", 0)]
    [InlineData("XAF", 0)]
    [InlineData("JPY", 0)]
    [InlineData("EUR", 2)]
    [InlineData("CNY", 2)]
    [InlineData("SLE", 2)]
    [InlineData("VED", 2)]
    [InlineData("XCG", 2)]
    [InlineData("XAD", 2)]
    [InlineData("ZWG", 2)]
    [InlineData("USN", 2)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    [InlineData("UYW", 4)]
    [InlineData("XAU", null)]
    [InlineData("XDR", null)]
    [InlineData("XTS", null)]
    [InlineData("XXX", null)]
    public void MinorUnits_OfACurrentCode_IsThatOfListOne(string text, int? minorUnits)
    {
        var code = new CurrencyCode(text);

        code.MinorUnits.Should().Be(minorUnits);
        code.IsWithdrawn.Should().BeFalse();
    }

    [Theory]
    [InlineData("DEM")]
    [InlineData("FRF")]
    [InlineData("ITL")]
    [InlineData("XEU")]
    [InlineData("YUM")]
    [InlineData("SUR")]
    [InlineData("HRK")]
    [InlineData("SLL")]
    [InlineData("CUC")]
    [InlineData("ZWL")]
    [InlineData("ANG")]
    [InlineData("BGN")]
    [InlineData("MRO")]
    [InlineData("VEF")]
    public void IsWithdrawn_OfAHistoricCode_IsTrue(string text) => new CurrencyCode(text).IsWithdrawn.Should().BeTrue();

    [Theory]
    [InlineData("xof", "not in capital letters")]
    [InlineData("Eur", "not in capital letters")]
    [InlineData("EU", "three capital letters")]
    [InlineData("EURO", "the code of the euro is EUR")]
    [InlineData("€", "the code of the euro is EUR")]
    [InlineData("952", "three capital letters")]
    [InlineData("XOF ", "a blank or a line break is at its end")]
    [InlineData("CFA", "XOF")]
    [InlineData("BTC", "neither as current nor as withdrawn")]
    [InlineData("GGP", "neither as current nor as withdrawn")]
    [InlineData("ECO", "neither as current nor as withdrawn")]
    public void Parse_NoCurrencyCode_SaysWhy(string text, string complaint) =>
        CodeContract.RefusesWith(bad => new CurrencyCode(bad), text, complaint);
}
