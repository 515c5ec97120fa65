using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Schema;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>What holds for every story under Stories/Fixtures.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Names => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixture_AsWritten_IsAStoryWithoutProblemOrWarning(string name)
    {
        bool isStory = StoryJson.TryParse(Fixture.Text(name), out Story? story, out EquatableArray<Problem> problems);

        problems.Should().BeEmpty();
        isStory.Should().BeTrue();
        story!.Content.Id!.Text.Should().Be(name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixture_WrittenAndReadAgain_IsTheSameStoryAndValidByTheSchema(string name)
    {
        Story story = Fixture.Story(name);
        string written = StoryJson.ToIndentedString(story);

        StoryJson.Parse(written).Should().Be(story);
        StoryJson.Parse(StoryJson.ToCanonicalUtf8Bytes(story)).Should().Be(story);
        Schemas.Story.Accepts(Fixture.Text(name)).Should().BeTrue();
        Schemas.Story.Accepts(written).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixture_EveryStatement_IsOfATypedProperty(string name)
    {
        Statement[] statements = [.. Fixture.Story(name).Content.Claims.SelectMany(static claim => claim.Statements)];

        statements.Should().NotBeEmpty().And.OnlyContain(static statement => statement.Predicate is PropertyPredicate);
    }
}
