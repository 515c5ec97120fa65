using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Decisions;

public class VoteCountTests
{
    [Fact]
    public void VoteCount_AnyOfTheThree_IsEnough()
    {
        new VoteCount(5).Should().BeEquivalentTo(new { InFavour = (Figure)5, Against = (Figure?)null, Abstaining = (Figure?)null });
        new VoteCount(against: 0).Against.Should().Be((Figure)0);
        new VoteCount(abstaining: Figure.About(3)).Abstaining.Should().Be(Figure.About(3));
        new VoteCount(Figure.MoreThan(0), Figure.AtMost(2)).ToString().Should().NotBeEmpty();
    }

    [Fact]
    public void VoteCount_NoneOrBelowZero_IsRefused()
    {
        FluentActions.Invoking(() => new VoteCount()).Should().Throw<ArgumentException>().WithMessage("a count of votes says how many*");
        foreach (string bad in new[] { "-1", ">=-1", "<-1", "-2..1", "~-1" })
        {
            Figure votes = Figure.Parse(bad);
            Action[] makers = [() => _ = new VoteCount(votes), () => _ = new VoteCount(against: votes), () => _ = new VoteCount(1, abstaining: votes)];
            makers.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>().WithMessage($"the number of votes \"{bad}\" lies below 0"));
        }
    }
}
