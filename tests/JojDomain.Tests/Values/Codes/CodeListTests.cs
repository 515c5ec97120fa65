using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

public sealed class CodeListTests
{
    [Theory]
    [InlineData(CountryCodesAssigned.Sorted, 2)]
    [InlineData(CountryCodesWithdrawn.Sorted, 2)]
    [InlineData(CurrencyCodesCurrent.Sorted, 3)]
    [InlineData(CurrencyCodesCurrent.WithoutMinorUnit, 3)]
    [InlineData(CurrencyCodesCurrent.WithNoDecimal, 3)]
    [InlineData(CurrencyCodesCurrent.WithThreeDecimals, 3)]
    [InlineData(CurrencyCodesCurrent.WithFourDecimals, 3)]
    [InlineData(CurrencyCodesWithdrawn.Sorted, 3)]
    [InlineData(ScriptCodes.Sorted, 4)]
    public void Contains_EveryListedCode_FindsIt(string list, int length)
    {
        string[] codes = list.Chunk(length).Select(code => new string(code)).ToArray();

        codes.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        codes.Should().OnlyContain(code => code.Length == length && CodeList.Contains(list, code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("BC")]
    [InlineData("AA")]
    [InlineData("ZZ")]
    public void Contains_AnotherText_DoesNotFindIt(string text) => CodeList.Contains("ABCDEF", text).Should().BeFalse();
}
