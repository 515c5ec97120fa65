using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

public sealed class ScriptCodeTests
{
    [Fact]
    public void ScriptCode_AsLeaf_KeepsTheContract()
    {
        CodeContract.HoldsFor(text => new ScriptCode(text), "Latn", "Arab");
        CodeContract.RefusesQuietly(text => new ScriptCode(text));
    }

    [Fact]
    public void TryParse_EveryCapitalAndThreeSmallLetters_AcceptsTheListAlone()
    {
        int accepted = 0;
        Span<char> code = stackalloc char[4];
        for (int number = 0; number < 26 * 26 * 26 * 26; number++)
        {
            int rest = number;
            for (int index = 3; index >= 0; index--)
            {
                code[index] = (char)((index == 0 ? 'A' : 'a') + (rest % 26));
                rest /= 26;
            }

            accepted += ScriptCode.TryParse(code, out _) ? 1 : 0;
        }

        accepted.Should().Be(224);
    }

    [Theory]
    [InlineData("Latn")]
    [InlineData("Arab")]
    [InlineData("Hant")]
    [InlineData("Hrkt")]
    [InlineData("Gara")]
    [InlineData("Adlm")]
    [InlineData("Nkoo")]
    [InlineData("Zinh")]
    [InlineData("Zmth")]
    [InlineData("Zsye")]
    [InlineData("Zsym")]
    [InlineData("Zxxx")]
    [InlineData("Zyyy")]
    [InlineData("Zzzz")]
    public void Parse_ListedCode_IsReadBack(string text) => ScriptCode.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("latn", "not a capital and three small letters")]
    [InlineData("LATN", "not a capital and three small letters")]
    [InlineData("LaTn", "not a capital and three small letters")]
    [InlineData("Lat", "four letters")]
    [InlineData("Latin", "four letters")]
    [InlineData("Lat1", "four letters")]
    [InlineData(" Latn", "a blank or a line break is at its beginning")]
    [InlineData("Látn", "four letters")]
    [InlineData("215", "four letters")]
    [InlineData("Qaaa", "leaves it to private use")]
    [InlineData("Qabx", "leaves it to private use")]
    [InlineData("Qaac", "Copt")]
    [InlineData("Qaai", "Zinh")]
    [InlineData("Qaby", "does not list it")]
    [InlineData("Latz", "does not list it")]
    public void Parse_NoScriptCode_SaysWhy(string text, string complaint) =>
        CodeContract.RefusesWith(bad => new ScriptCode(bad), text, complaint);
}
