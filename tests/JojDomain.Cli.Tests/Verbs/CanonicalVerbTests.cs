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

    [Fact]
    public void Canonical_NumberWithoutACanonicalForm_IsRefusedWithItsPlace()
    {
        Joj.RunWith("{\"format\":\"joj-story/1\",\n\"x\":[1e-400]}", "canonical", "-").Should().Be(new Joj(
            1,
            "",
            """
            <stdin>:2:6: warning JOJ1019 /x/0: the number "1e-400" has no canonical form (RFC 8785): its nearest IEEE 754 double is 0; it was kept, and the story has no content hash; a string would have one
            <stdin>: error JOJ1019 /x/0: the number "1e-400" has no canonical form (RFC 8785): its nearest IEEE 754 double is 0

            """));
    }
}
