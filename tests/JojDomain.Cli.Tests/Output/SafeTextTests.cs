using FluentAssertions;
using JojDomain.Cli.Output;
using Xunit;

namespace JojDomain.Cli.Tests.Output;

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

    [Fact]
    public void Json_KeepsLineEndsBetweenValues() => SafeText.Json("{\n  \"a\": \"\u202e\"\n}").Should().Be("{\n  \"a\": \"\\u202e\"\n}");

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcdef…")]
    [InlineData("abc de", 4, "abc…")]
    [InlineData("abc🎉d", 4, "abc…")]
    [InlineData("abe\u0301d", 3, "ab…")]
    public void Cut_KeepsCharactersWhole(string text, int longest, string cut) => SafeText.Cut(text, longest).Should().Be(cut);
}
