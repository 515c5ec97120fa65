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

    [Theory]
    [InlineData(1, "")]
    [InlineData(10, "")]
    [InlineData(11, "\nand 1 more")]
    public void Message_OfManyProblems_HasTheFirstTenAndTheNumberOfOthers(int count, string more)
    {
        Place[] nameless = [.. Enumerable.Range(0, count).Select(static number => new Place { Id = new($"p{number}") })];

        StoryException thrown = FluentActions.Invoking(() => Story.Create(new() { Places = [.. nameless] })).Should().Throw<StoryException>().Which;

        thrown.Problems.Should().HaveCount(count);
        thrown.Message.Should().Be($"The content is not a consistent story.\n{string.Join('\n', thrown.Problems.Take(10))}{more}");
    }
}
