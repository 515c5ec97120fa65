using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values;

public sealed class ShownTests
{
    private static readonly string Hundred = new('a', 100);

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a \"b\" \\", "\"a \\\"b\\\" \\\\\"")]
    [InlineData("é中😀", "\"é中😀\"")]
    [InlineData("a\tb\u202ec\u2028", "\"a\\u0009b\\u202ec\\u2028\"")]
    [InlineData("5\u00a0000\u202f\u3000", "\"5\\u00a0000\\u202f\\u3000\"")]
    [InlineData("SN\U000E0053\U000E0100", "\"SN\\udb40\\udc53\\udb40\\udd00\"")]
    [InlineData("\u034f\u115f\u1160\u17b4\u180e\u2800\u3164\ufe0f\uffa0", "\"\\u034f\\u115f\\u1160\\u17b4\\u180e\\u2800\\u3164\\ufe0f\\uffa0\"")]
    public void Of_Text_IsQuotedWithoutWhatHides(string text, string shown) => Shown.Of(text).Should().Be(shown);

    [Fact]
    public void Of_HalfOfASurrogatePair_IsShownAsANumber()
    {
        Shown.Of("a\ud83d").Should().Be("\"a\\ud83d\"");
        Shown.Of("\ude00\ud83d").Should().Be("\"\\ude00\\ud83d\"");
        Shown.Plain("\ude00").Should().Be("\\ude00");
        Shown.Whole("/\ud800").Should().Be("/\\ud800");
    }

    // Where a text is shown and not complained of, the blanks and the variation selectors of its language are as they should be.
    [Fact]
    public void PlainAndWhole_Text_EscapeControlsAndFormatsAlone()
    {
        const string text = "«\u00a0\"oui\"\u202f\u00bb \u2764\ufe0f";

        Shown.Plain(text).Should().Be(text);
        Shown.Whole(text).Should().BeSameAs(text);
        Shown.Whole("/\u202e\U000E0053").Should().Be("/\\u202e\\udb40\\udc53");
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    [InlineData(1_000_000, true)]
    public void Of_LongText_IsCutAtAHundredCharacters(int length, bool cut) =>
        Shown.Of(new string('x', length)).Should().Be($"\"{new string('x', Math.Min(length, 100))}\"{(cut ? "..." : "")}");

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
