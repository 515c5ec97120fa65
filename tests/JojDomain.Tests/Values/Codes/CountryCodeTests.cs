using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

public sealed class CountryCodeTests
{
    [Fact]
    public void CountryCode_AsLeaf_KeepsTheContract()
    {
        CodeContract.HoldsFor(text => new CountryCode(text), "SN", "CN");
        CodeContract.RefusesQuietly(text => new CountryCode(text));
    }

    [Fact]
    public void TryParse_EveryPairOfCapitals_AcceptsTheListsAlone()
    {
        var accepted = new List<CountryCode>();
        for (char first = 'A'; first <= 'Z'; first++)
        {
            for (char second = 'A'; second <= 'Z'; second++)
            {
                if (CountryCode.TryParse($"{first}{second}", out CountryCode? code))
                {
                    accepted.Add(code);
                }
            }
        }

        accepted.Should().HaveCount(249 + 25 + 1);
        accepted.Count(code => code.IsWithdrawn).Should().Be(25);
        accepted.Where(code => code.IsUserAssigned).Should().Equal(new CountryCode("XK"));
    }

    [Theory]
    [InlineData("SN", false)]
    [InlineData("SS", false)]
    [InlineData("BQ", false)]
    [InlineData("SK", false)]
    [InlineData("XK", false)]
    [InlineData("SU", true)]
    [InlineData("YU", true)]
    [InlineData("CS", true)]
    [InlineData("DD", true)]
    [InlineData("ZR", true)]
    [InlineData("AN", true)]
    [InlineData("TP", true)]
    [InlineData("BU", true)]
    [InlineData("FX", true)]
    [InlineData("HV", true)]
    public void IsWithdrawn_OfAnAcceptedCode_SaysWhetherItIsHistory(string text, bool withdrawn) =>
        new CountryCode(text).IsWithdrawn.Should().Be(withdrawn);

    [Theory]
    [InlineData("sn", "not in capital letters")]
    [InlineData("Sn", "not in capital letters")]
    [InlineData("SEN", "two capital letters")]
    [InlineData("S", "two capital letters")]
    [InlineData("S1", "two capital letters")]
    [InlineData(" SN", "a blank or a line break is at its beginning")]
    [InlineData("SN ", "a blank or a line break is at its end")]
    [InlineData("ＳＮ", "two capital letters")]
    [InlineData("686", "two capital letters")]
    [InlineData("UK", "GB")]
    [InlineData("EU", "reserved for the European Union, which is not a country")]
    [InlineData("EZ", "reserved for the euro area, which is not a country")]
    [InlineData("UN", "reserved for the United Nations, which is not a country")]
    [InlineData("AC", "a part of SH")]
    [InlineData("TA", "a part of SH")]
    [InlineData("CP", "belongs to FR")]
    [InlineData("CQ", "belongs to GG")]
    [InlineData("DG", "belongs to IO")]
    [InlineData("EA", "a part of ES")]
    [InlineData("IC", "a part of ES")]
    [InlineData("AA", "leaves it to its users")]
    [InlineData("QM", "leaves it to its users")]
    [InlineData("QZ", "leaves it to its users")]
    [InlineData("XX", "leaves it to its users")]
    [InlineData("ZZ", "leaves it to its users")]
    [InlineData("QL", "does not assign")]
    [InlineData("AB", "does not assign")]
    [InlineData("EN", "it is the code of a language; the code of the United Kingdom is GB")]
    public void Parse_NoCountryCode_SaysWhy(string text, string complaint) =>
        CodeContract.RefusesWith(bad => new CountryCode(bad), text, complaint);
}
