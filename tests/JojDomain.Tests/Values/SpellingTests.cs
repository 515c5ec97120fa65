using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Engine;

public class SpellingTests
{
    [Theory]
    [InlineData("restik", "restic")]
    [InlineData("rsetic", "restic")]
    [InlineData("restc", "restic")]
    [InlineData("resticc", "restic")]
    [InlineData("RESTIC", "restic")]
    [InlineData("ID", "id")]
    [InlineData("ix", null)]
    [InlineData("rastik", null)]
    [InlineData("organizations", "organisations")]
    [InlineData("orgnaizatons", "organisations")]
    [InlineData("orgnizatns", null)]
    [InlineData("", null)]
    [InlineData("nothing-like-it", null)]
    public void Nearest_OfSomeNames_IsWhatWasMeant(string text, string? expected) =>
        Spelling.Nearest(text, ["id", "restic", "organisations", "accidents"]).Should().Be(expected);

    [Fact]
    public void Nearest_OfTwoAlike_IsTheNearerThenTheFirst()
    {
        Spelling.Nearest("claims", ["claimz", "clams", "claims2"]).Should().Be("claimz");
        Spelling.Nearest("clams-about", ["claims-bout", "claims-about"]).Should().Be("claims-about");
    }

    [Fact]
    public void Nearest_OfLongTexts_LooksAtNone()
    {
        string name = new('a', 65);

        Spelling.Nearest(name, [name]).Should().BeNull();
        Spelling.Nearest(name[..64], [name, name[..63]]).Should().Be(name[..63]);
    }
}
