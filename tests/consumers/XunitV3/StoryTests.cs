using Consumers;
using FluentAssertions;
using JojDomain.Testing;
using Xunit;

public class StoryTests
{
    [Fact]
    public void Same() => Stories.Same();

    [Fact]
    public void Different() => Stories.Different();

    [Fact]
    public void DifferentByFluentAssertions() => Sample.Claim().Should().Be(Sample.Claim() with { Words = "non" });

    [Fact]
    public void DifferentListsByFluentAssertions() => Stories.Told.Content.Organisations.Should().BeEmpty();
}
