using FluentAssertions;
using Xunit;

namespace JojDomain.Tests;

public class StoryFormatTests
{
    [Theory]
    [InlineData("joj-story/1", 0)]
    [InlineData("joj-story/1.1", 1)]
    [InlineData("joj-story/1.999999", 999_999)]
    public void Parse_ThisMajorVersion_IsRead(string text, int minor)
    {
        StoryFormat format = StoryFormat.Parse(text);

        format.Minor.Should().Be(minor);
        format.ToString().Should().Be(text);
        (format == StoryFormat.Current).Should().Be(minor == 0);
    }

    [Theory]
    [InlineData("", "is not the format of a story, which is \"joj-story/1\"")]
    [InlineData("Joj-story/1", "is not the format of a story, which is \"joj-story/1\"")]
    [InlineData("joj-story/", "has no version such as \"joj-story/1\" or \"joj-story/1.2\"")]
    [InlineData("joj-story/01", "has no version such as*")]
    [InlineData("joj-story/1.0", "has the minor version 0, which is left out")]
    [InlineData("joj-story/x.0", "has no version such as*")]
    [InlineData("joj-story/1.", "has no version such as*")]
    [InlineData("joj-story/1.2.3", "has no version such as*")]
    [InlineData("joj-story/1.1000000", "has no version such as*")]
    [InlineData("joj-story/1 ", "has no version such as*")]
    [InlineData("joj-story/\u0661", "has no version such as*")]
    [InlineData("joj-story/2", "is of major version 2, and this version of the library reads major version 1")]
    [InlineData("joj-story/0", "is of major version 0, and this version of the library reads major version 1")]
    [InlineData("joj-story/2.7", "is of major version 2, and this version of the library reads major version 1")]
    public void Parse_Other_IsRefusedWithItsReason(string text, string reason)
    {
        FluentActions.Invoking(() => StoryFormat.Parse(text)).Should().Throw<FormatException>().WithMessage($"\"{text}\" {reason}");
        StoryFormat.TryParse(text, out StoryFormat? format).Should().BeFalse();
        format.Should().BeNull();
    }

    [Fact]
    public void Content_WithoutAFormat_HasTheCurrentOne()
    {
        var content = new StoryContent();

        content.Format.Should().Be(StoryFormat.Current);
        content.Should().Be(new StoryContent { Format = StoryFormat.Parse("joj-story/1") });
        content.Should().Be(new StoryContent { Format = StoryFormat.Parse("joj-story/1.2") } with { Format = StoryFormat.Current });
        content.Should().NotBe(new StoryContent { Format = StoryFormat.Parse("joj-story/1.2") });
    }
}
