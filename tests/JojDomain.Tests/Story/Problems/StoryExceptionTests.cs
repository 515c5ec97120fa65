using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Problems;

public class StoryExceptionTests
{
    [Fact]
    public void Constructors_OfCallers_KeepWhatTheyAreGivenAndHaveNoProblems()
    {
        var cause = new InvalidOperationException("cause");

        new StoryException().Message.Should().StartWith("The content is not a consistent story");
        new StoryException("message").Message.Should().Be("message");
        new StoryException("message", cause).Message.Should().Be("message");
        new StoryException("message", cause).InnerException.Should().BeSameAs(cause);
        new[] { new StoryException(), new StoryException("message"), new StoryException("message", cause) }.Should().OnlyContain(static each => each.Problems.Count == 0);
    }
}
