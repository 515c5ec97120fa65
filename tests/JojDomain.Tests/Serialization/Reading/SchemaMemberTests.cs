using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Schema;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>A document may name its JSON Schema for editors; that is about the file and no part of the story.</summary>
public class SchemaMemberTests
{
    private const string Address = "\"$schema\":\"https://example.org/joj-story.schema.json\"";

    private static readonly string Plain = Encoding.UTF8.GetString(SampleStory.Utf8);

    public static TheoryData<string> Named => [WithFirst(Address), WithFirst("\"\\u0024schema\":\"./story.schema.json\""), $"{Plain.TrimEnd()[..^1]},{Address}}}"];

    [Theory]
    [MemberData(nameof(Named))]
    public void Parse_ADocumentWithItsSchema_IsTheSameStory(string text)
    {
        StoryReadLimits tellsAll = new() { ReportsUnknownMembers = true };

        StoryJson.TryParse(text, tellsAll, out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();

        StoryJson.TryParse(Plain, tellsAll, out Story? plain, out EquatableArray<Problem> plainProblems).Should().BeTrue();
        problems.Should().HaveCount(plainProblems.Count);
        story.Should().Be(plain);
        story!.Content.Unknown.IsEmpty.Should().Be(plain!.Content.Unknown.IsEmpty);
        StoryJson.ToUtf8Bytes(story).Should().Equal(StoryJson.ToUtf8Bytes(plain));
        StoryJson.ContentHash(story).Should().Be(StoryJson.ContentHash(plain));
        Schemas.Story.Accepts(text).Should().BeTrue();
    }

    [Theory]
    [InlineData("\"$schema\":7", ProblemCode.WrongType, "the member \"$schema\" is a string")]
    [InlineData("\"$schema\":{\"a\":1}", ProblemCode.WrongType, "the member \"$schema\" is a string")]
    [InlineData("\"$schema\":null", ProblemCode.WrongType, "the member \"$schema\" is a string")]
    [InlineData(Address + "," + Address, ProblemCode.DuplicateMember, "the member \"$schema\" occurs twice in one object")]
    public void Parse_ASchemaThatIsNoText_IsRefused(string member, ProblemCode code, string message)
    {
        StoryJson.TryParse(WithFirst(member), out Story? story, out EquatableArray<Problem> problems).Should().BeFalse();

        story.Should().BeNull();
        Problem problem = problems.Single(static each => each.Severity == Severity.Error);
        problem.Code.Should().Be(code);
        problem.Message.Should().Be(message);
        problem.Pointer.Should().Be("/$schema");
    }

    [Fact]
    public void Parse_ASchemaWithinAnEntity_IsAnUnknownMemberLikeOthers()
    {
        Story story = StoryJson.Parse("""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"],"$schema":"x"}]}""");

        story.Content.Organisations[0].Unknown.Select(static member => member.Name).Should().Equal("$schema");
    }

    // What is not read back must not be written.
    [Fact]
    public void Create_ASchemaAsAnUnknownMember_IsRefused()
    {
        UnknownMembers fromAnEntity = StoryJson.Parse("""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"],"$schema":"x"}]}""").Content.Organisations[0].Unknown;

        Story.TryCreate(new StoryContent { Unknown = fromAnEntity }, out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Single().Message.Should().Contain("\"$schema\"");
    }

    private static string WithFirst(string member) => $"{{{member},{Plain.TrimStart()[1..]}";
}
