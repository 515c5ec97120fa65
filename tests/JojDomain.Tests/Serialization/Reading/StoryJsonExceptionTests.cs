using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

public class StoryJsonExceptionTests
{
    [Fact]
    public void Constructors_OfCallers_KeepWhatTheyAreGivenAndHaveNoProblems()
    {
        var cause = new InvalidOperationException("cause");

        new StoryJsonException().Message.Should().StartWith("The text is not a valid story");
        new StoryJsonException("message").Message.Should().Be("message");
        new StoryJsonException("message", cause).Message.Should().Be("message");
        new StoryJsonException("message", cause).InnerException.Should().BeSameAs(cause);
        new[] { new StoryJsonException(), new StoryJsonException("message"), new StoryJsonException("message", cause) }.Should().OnlyContain(static each => each.Problems.Count == 0);
    }
}
