using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values;

public sealed class ShownTests
{
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

    // Where a text is told and not complained of, the blanks and the variation selectors of its language are as they should be.
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
    public void Of_PairAtTheCut_IsLeftOutWhole() => Shown.Of(new string('x', 99) + "😀y").Should().Be($"\"{new string('x', 99)}\"...");
}
