using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Telling;

public class SafeTextTests
{
    [Theory]
    [InlineData("Été – “a” 🎉 中文", "Été – “a” 🎉 中文")]
    [InlineData("a\tb\r\nc", "a\\u0009b\\u000d\\u000ac")]
    [InlineData("\u001b[2J\u009b", "\\u001b[2J\\u009b")]
    [InlineData("a\u202eb\u2066c\u200f", "a\\u202eb\\u2066c\\u200f")]
    [InlineData("a\u2028b\u2029", "a\\u2028b\\u2029")]
    [InlineData("\uFEFF", "\\ufeff")]
    [InlineData("\uDB40\uDC41", "\\udb40\\udc41")]
    [InlineData("می\u200cخواهم \u200d", "می\u200cخواهم \u200d")]
    public void OneLine_HidesWhatSteers(string text, string safe) => SafeText.OneLine(text).Should().Be(safe);

    [Fact]
    public void OneLine_HalfOfASurrogatePair_IsAnEscape() => SafeText.OneLine("a\ud800b").Should().Be("a\\ud800b");

    [Fact]
    public void Running_LineEndsAndTabs_AreBlanks() => SafeText.Running("a\r\nb\nc\td\u001b").Should().Be("a b c d\\u001b");

    [Theory]
    [InlineData("Été 中文 12", "Été 中文 12")]
    [InlineData("عقد 2025 (a)", "\u2068عقد 2025 (a)\u2069")]
    [InlineData("a שלום\nb", "\u2068a שלום b\u2069")]
    [InlineData("\u2068a", "\\u2068a")]
    [InlineData("ש\u2069\u202e", "\u2068ש\\u2069\\u202e\u2069")]
    public void Foreign_TextWrittenFromRightToLeft_IsIsolatedByUsAlone(string text, string isolated) => SafeText.Foreign(text).Should().Be(isolated);

    [Fact]
    public void Foreign_Language_IsNotedAndCanBeLeftOut()
    {
        string safe = $"the {SafeText.Foreign("عقد", new LanguageTag("ar"))} of {SafeText.Foreign("Été", new LanguageTag("fr"))}";

        safe.Should().Be("the \uFFF9ar\uFFFA\u2068عقد\u2069\uFFFB of \uFFF9fr\uFFFAÉté\uFFFB");
        SafeText.Plain(safe).Should().Be("the \u2068عقد\u2069 of Été");
        SafeText.Foreign("\uFFF9fr\uFFFAa\uFFFB", new LanguageTag("en")).Should().Be("\uFFF9en\uFFFA\\ufff9fr\\ufffaa\\ufffb\uFFFB");
    }

    [Fact]
    public void Laid_KeepsIsolatesAndHidesTheOthers() => SafeText.Laid("\u2068a\u2069\u2067\n\u001b").Should().Be("\u2068a\u2069\\u2067 \\u001b");

    [Fact]
    public void Json_KeepsLineEndsBetweenValues() => SafeText.Json("{\n  \"a\": \"\u202e\"\n}").Should().Be("{\n  \"a\": \"\\u202e\"\n}");

    [Theory]
    [InlineData("abc def", 7, "abc def")]
    [InlineData("abc def g", 7, "abc def […]")]
    [InlineData("abc defg", 7, "abc […]")]
    [InlineData("abc\n  defg", 7, "abc […]")]
    [InlineData("abc🎉d", 4, "abc […]")]
    public void Excerpt_EndsAtAWord_AndIsMarkedAsCut(string text, int longest, string cut) => SafeText.Excerpt(text, longest).Should().Be(cut);

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcdef…")]
    [InlineData("abc de", 4, "abc…")]
    [InlineData("abc🎉d", 4, "abc…")]
    [InlineData("abe\u0301d", 3, "ab…")]
    public void Cut_KeepsCharactersWhole(string text, int longest, string cut) => SafeText.Cut(text, longest).Should().Be(cut);
}
