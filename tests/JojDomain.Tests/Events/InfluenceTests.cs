using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Events;

public class InfluenceTests
{
    [Fact]
    public void New_CauseThatIsNoEntity_IsToldInWords() =>
        new Influence(InfluenceKind.Tainted, words: "politics").By.Should().BeNull();

    [Fact]
    public void New_NeitherEntityNorWords_Throws() =>
        FluentActions.Invoking(static () => new Influence(InfluenceKind.Tainted)).Should().Throw<ArgumentException>()
            .WithMessage("an influence is that of an entity, or is given in words; this one has neither");

    [Fact]
    public void New_NoKind_Throws() =>
        FluentActions.Invoking(static () => new Influence(null!, words: "politics")).Should().Throw<ArgumentNullException>();
}
