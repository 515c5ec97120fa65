using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Words and properties that a later minor version may have: the message states that the document is of a newer version.</summary>
public class LaterVersionTests
{
    private const string Newer = "; the document is of the newer version \"joj-story/1.7\", and this version of the library knows \"joj-story/1\"";

    private const string Body = """
        "claims":[{"id":"c","addressees":{"completeness":"most"},
        "attribution":{"voice":{"type":"chorus"},
        "scopalPolarity":"afirmed"},"statements":[{"subject":"c",
        "property":"claim.mood","equals":1}]}],
        "holdings":[{"id":"h","subject":"c","property":"claim.mood","basis":"accepted"}]
        """;

    private static readonly string[] Messages =
    [
        "2:50: error JOJ1009 /claims/0/addressees/completeness: \"most\" is not one of the words \"unspecified\", \"atLeast\", \"exhaustive\"",
        "3:32: error JOJ1012 /claims/0/attribution/voice/type: the type is one of oneOf, described, each, joint, named, unknown, and not \"chorus\"",
        "4:18: error JOJ1009 /claims/0/attribution/scopalPolarity: \"afirmed\" is not one of the words \"affirmed\", \"negated\"; did you mean \"affirmed\"?",
        "5:12: error JOJ1013 /claims/0/statements/0/property: \"claim.mood\" is not a property of any kind of entity",
        "6:48: error JOJ1008 /holdings/0/property: \"claim.mood\" is not a property of any kind of entity",
    ];

    [Theory]
    [InlineData("{\"format\":\"joj-story/1.7\",\n@}")]
    [InlineData("{\n@,\"format\":\"joj-story/1.7\"}")]
    public void TryParse_WordsOfALaterVersion_SaysThatTheDocumentIsNewer(string document)
    {
        StoryJson.TryParse(document.Replace("@", Body, StringComparison.Ordinal), out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Select(static problem => problem.ToString()).Should().Equal(Messages.Select(static message => message + Newer));
    }

    [Fact]
    public void TryParse_TheSameOfThisVersion_SaysNothingOfVersions()
    {
        StoryJson.TryParse("{\"format\":\"joj-story/1\",\n" + Body + "}", out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Select(static problem => problem.ToString()).Should().Equal(Messages);
    }

    // The next document is read with the same buffers.
    [Fact]
    public void TryParse_AfterALaterVersion_SaysNothingOfItsVersion()
    {
        StoryJson.TryParse("{\"format\":\"joj-story/1.7\",\n" + Body + "}", out _, out _).Should().BeFalse();

        TryParse_TheSameOfThisVersion_SaysNothingOfVersions();
    }

    [Fact]
    public void TryParse_OtherMistakesOfALaterVersion_AreThatAndNoMore()
    {
        StoryJson.TryParse("{\"format\":\"joj-story/1.7\",\n\"author\":\"nobody\",\"updated\":\"today\"}", out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Should().OnlyContain(static problem => !problem.Message.Contains("newer", StringComparison.Ordinal));
    }
}
