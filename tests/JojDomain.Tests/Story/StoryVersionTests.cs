using FluentAssertions;
using Xunit;

namespace JojDomain.Tests;

public class StoryVersionTests
{
    [Theory]
    [InlineData("3")]
    [InlineData("2025-08-01")]
    [InlineData("1.2.0-draft+7!~")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public void Parse_AnAuthorsOwnCount_IsKeptAsItIs(string text)
    {
        StoryVersion.Parse(text).Text.Should().Be(text);
        new StoryVersion(text).Should().Be(StoryVersion.Parse(text));
        new StoryVersion(text).ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("", "\"\" is not a version: it is empty")]
    [InlineData("1 2", "\"1 2\" is not a version: only printable ASCII characters without blanks are allowed in it")]
    [InlineData("1\t", "*is not a version: only printable ASCII characters without blanks are allowed in it")]
    [InlineData("é", "\"é\" is not a version: only printable ASCII characters without blanks are allowed in it")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234", "*is not a version: it has 65 characters, and a version has at most 64")]
    public void Parse_Other_IsRefusedWithItsReason(string text, string reason)
    {
        FluentActions.Invoking(() => StoryVersion.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        FluentActions.Invoking(() => new StoryVersion(text)).Should().Throw<ArgumentException>().WithMessage(reason + " (Parameter 'text')");
        StoryVersion.TryParse(text, out _).Should().BeFalse();
    }
}
