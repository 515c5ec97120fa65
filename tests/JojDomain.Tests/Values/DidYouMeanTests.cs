using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Engine;

public class DidYouMeanTests
{
    [Theory]
    [InlineData("restik", "restic")]
    [InlineData("rsetic", "restic")]
    [InlineData("restc", "restic")]
    [InlineData("resticc", "restic")]
    [InlineData("RESTIC", "restic")]
    [InlineData("ERSTIC", "restic")]
    [InlineData("ID", "id")]
    [InlineData("ix", null)]
    [InlineData("rastik", null)]
    [InlineData("organizations", "organisations")]
    [InlineData("orgnaizatons", "organisations")]
    [InlineData("orgnizatns", null)]
    [InlineData("", null)]
    [InlineData("nothing-like-it", null)]
    public void Nearest_OfSomeNames_IsWhatWasMeant(string text, string? expected) =>
        DidYouMean.Nearest(text, ["id", "restic", "organisations", "accidents"]).Should().Be(expected);

    [Fact]
    public void Nearest_OfTwoAlike_IsTheNearerThenTheFirst()
    {
        DidYouMean.Nearest("claims", ["claimz", "clams", "claims2"]).Should().Be("claimz");
        DidYouMean.Nearest("clams-about", ["claims-bout", "claims-about"]).Should().Be("claims-about");
    }

    [Fact]
    public void Nearest_OfLongTexts_LooksAtNone()
    {
        string name = new('a', 65);

        DidYouMean.Nearest(name, [name]).Should().BeNull();
        DidYouMean.Nearest(name[..64], [name, name[..63]]).Should().Be(name[..63]);
    }
}
