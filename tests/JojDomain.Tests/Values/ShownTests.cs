using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values;

public class ShownTests
{
    private static readonly string Hundred = new('a', 100);

    [Fact]
    public void Of_AHundredCharacters_IsWhole() => Shown.Of(Hundred).Should().Be($"\"{Hundred}\"");

    [Fact]
    public void Of_MoreThanAHundredCharacters_IsCut() => Shown.Of(Hundred + "b").Should().Be($"\"{Hundred}\"...");

    [Fact]
    public void Of_APairAcrossTheCut_IsLeftOutWhole()
    {
        string ninetyNine = Hundred[1..];

        Shown.Of(ninetyNine + "😀b").Should().Be($"\"{ninetyNine}\"...");
        Shown.Of(ninetyNine[1..] + "😀b").Should().Be($"\"{ninetyNine[1..]}😀\"...");
        Shown.Plain(ninetyNine + "😀b").Should().Be($"{ninetyNine}...");
    }

    [Fact]
    public void OfAndPlain_QuotationMarksAndBackslashes_AreEscapedInsideQuotationMarksAlone()
    {
        Shown.Of("a\"b\\c").Should().Be("\"a\\\"b\\\\c\"");
        Shown.Plain("a\"b\\c").Should().Be("a\"b\\c");
        Shown.Whole("a\"b\\c").Should().Be("a\"b\\c");
    }

    [Theory]
    [InlineData('\u001b', "\\u001b")]
    [InlineData('\n', "\\u000a")]
    [InlineData('\u202e', "\\u202e")]
    [InlineData('\u2028', "\\u2028")]
    [InlineData('\u2029', "\\u2029")]
    public void All_CharactersThatHide_AreEscaped(char hidden, string escaped)
    {
        Shown.Of($"a{hidden}b").Should().Be($"\"a{escaped}b\"");
        Shown.Plain($"a{hidden}b").Should().Be($"a{escaped}b");
        Shown.Whole($"a{hidden}b{hidden}c").Should().Be($"a{escaped}b{escaped}c");
        Shown.Whole($"{hidden}b").Should().Be($"{escaped}b");
    }

    [Fact]
    public void Whole_NothingThatHides_IsTheTextItself()
    {
        string text = Hundred + Hundred + "é 😀";

        Shown.Whole(text).Should().BeSameAs(text);
    }
}
