using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class CanonicalVerbTests
{
    [Fact]
    public void Canonical_Story_IsSortedWithoutBlanksAndWithoutLineEnd()
    {
        Joj run = Joj.RunWith("""{ "title": "Été", "format": "joj-story/1", "id": "s" }""", "canonical", "-");
        run.Should().Be(new Joj(0, """{"format":"joj-story/1","id":"s","title":"Été"}""", ""));
    }

    [Fact]
    public void Canonical_File_IsWhatTheLibraryWrites()
    {
        Joj run = Joj.Run("canonical", Joj.Sample("harbour.json"));
        Story story = StoryJson.Parse(File.ReadAllBytes(Joj.Sample("harbour.json")));
        run.Should().Be(new Joj(0, System.Text.Encoding.UTF8.GetString(StoryJson.ToCanonicalUtf8Bytes(story)), ""));
    }

    [Fact]
    public void Canonical_NotAStory_ListsProblemsOnStandardError()
    {
        Joj run = Joj.RunWith("{}", "canonical", "-");
        run.Code.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("<stdin>:1:1: error JOJ1003");
    }
}
