using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Readme;

public sealed class ReadmeTests
{
    [Fact]
    public void EveryCSharpBlock_StandsInTheTourTests()
    {
        string[] tour = Lines(File.ReadAllText(Path.Combine(ReadmeFile.Root, "tests/JojDomain.Tests/Readme/TourTests.cs")));

        string[] blocks = [.. ReadmeFile.Blocks("csharp")];

        blocks.Should().HaveCountGreaterThan(5);
        foreach (string block in blocks)
        {
            string.Join('\n', tour).Should().Contain(string.Join('\n', Lines(block)));
        }
    }

    [Fact]
    public void EveryJsonBlock_IsAStoryWithoutProblems()
    {
        string[] blocks = [.. ReadmeFile.Blocks("json")];

        blocks.Should().NotBeEmpty();
        foreach (string block in blocks)
        {
            StoryJson.TryParse(block, out _, out EquatableArray<Problem> problems).Should().BeTrue();
            problems.Should().BeEmpty();
        }
    }

    // Indentation differs between a page and a method; everything else must be the same.
    private static string[] Lines(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
