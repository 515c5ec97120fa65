using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

/// <summary><c>joj check</c> on folders and patterns.</summary>
public class CheckManyTests
{
    private const string Good = """{"format":"joj-story/1","id":"a"}""";
    private const string NoStory = "7";
    private const string NoStoryTold = "1:1: error JOJ1004: a story is an object";

    [Fact]
    public void Check_Folder_IsAllStoriesBelowIt()
    {
        using var files = new TemporaryFiles();
        string deep = files.Write("b/c/deep.JSON", NoStory), first = files.Write("a.json", Good), lines = files.Write("b/z.ndjson", $"{Good}\n{NoStory}\n");
        files.Write("notes.txt", NoStory);
        files.Write("b/.hidden/x.json", NoStory);
        files.Write(".x.json", NoStory);
        Directory.CreateSymbolicLink(files.Missing("b/again"), files.Folder);

        Joj run = Joj.Run("check", files.Folder, first);

        run.Should().Be(new Joj(1, $"{deep}:{NoStoryTold}\n{lines}:2:1: error JOJ1004: a story is an object\n", "joj: 5 stories in 4 files: 2 errors\n"));
    }

    [Theory]
    [InlineData("*.json", "a.json")]
    [InlineData("b/*.json", "b/c.json")]
    [InlineData("b/?.json", "b/c.json")]
    [InlineData("*/*.json", "b/c.json")]
    [InlineData("**/*.json", "a.json", "b/c.json", "b/d/e.json")]
    [InlineData("b/**/*.json", "b/c.json", "b/d/e.json")]
    [InlineData("**/d/*", "b/d/e.json")]
    [InlineData("b/**", "b/c.json", "b/d/e.json")]
    public void Check_Pattern_IsAllFilesThatItFits(string pattern, params string[] found)
    {
        using var files = new TemporaryFiles();
        foreach (string name in new[] { "b/d/e.json", "b/c.json", "a.json" })
        {
            files.Write(name, NoStory);
        }

        Joj run = Joj.Run("check", $"{files.Folder}/{pattern}");

        run.Out.Should().Be(string.Concat(found.Select(name => $"{files.Folder}/{name}:{NoStoryTold}\n")));
    }

    [Fact]
    public void Check_NothingToCheck_IsUnusable()
    {
        using var files = new TemporaryFiles();

        Joj.Run("check", files.Folder).Should().Be(new Joj(2, "", $"joj: the folder \"{files.Folder}\" has no .json, .jsonl or .ndjson file in it\n"));
        Joj.Run("check", files.Missing("*.json")).Should().Be(new Joj(2, "", $"joj: no file fits \"{files.Missing("*.json")}\"\n"));
        Joj.Run("check", files.Missing("x/*.json")).Should().Be(new Joj(2, "", $"joj: no file fits \"{files.Missing("x/*.json")}\"\n"));
    }

    [Fact]
    public void Check_FileWithAPatternsCharactersInItsName_IsThatFile()
    {
        using var files = new TemporaryFiles();
        files.Write("ab.json", Good);
        string file = files.Write("a*.json", NoStory);

        Joj.Run("check", file).Out.Should().Be($"{file}:{NoStoryTold}\n");
    }
}
