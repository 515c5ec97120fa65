using FluentAssertions;
using JojDomain.Guide.Tests.Pages;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Guide.Tests;

/// <summary>The C# of every page is one program that compiles without a warning, and prints what the page says that it prints.</summary>
public sealed class PageTests
{
    // Those that need a server, a database or a library of tests have tests of their own.
    private static readonly string[] Elsewhere = ["src/JojDomain.AspNetCore/README.md", "src/JojDomain.EntityFrameworkCore/README.md", "src/JojDomain.Testing/README.md"];

    public static TheoryData<string> Programs => [.. Page.All().Except(Elsewhere).Where(static path => Page.At(path).Blocks.Any(static block => block.Language == "csharp"))];

    public static TheoryData<string> Pages => [.. Page.All()];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_OfEachPage_PrintsWhatThePageShows(string path)
    {
        var page = Page.At(path);
        var program = new PageProgram(page);

        PageHost did = program.Run();
        Snapshots.Update(page, index => page.Blocks[index - 1].Language == "csharp" ? did.Printed[index - 1] : null);

        for (int index = 0; index < page.Blocks.Count; index++)
        {
            Block block = page.Blocks[index];
            if (block.Language == "csharp")
            {
                Block? next = index + 1 < page.Blocks.Count ? page.Blocks[index + 1] : null;
                did.Printed[index].Should().Be(next is { Language: "text" } ? next.Text : "", "that is what the block at {0}:{1} is said to print", path, block.Line);
            }
            else if (program.IsStory(index))
            {
                StoryJson.Parse(block.Text).Should().Be(did.Stories[index], "{0}:{1} is the story in JSON", path, block.Line);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Json_OfEachPage_IsJsonAndAStoryWithoutProblems(string path)
    {
        foreach (Block block in Page.At(path).Blocks.Where(static block => block.Language == "json"))
        {
            if (block.Text.Contains("\"format\"", StringComparison.Ordinal))
            {
                StoryJson.TryParse(block.Text, out _, out EquatableArray<Problem> problems).Should().BeTrue("{0}:{1} is a story", path, block.Line);
                problems.Should().BeEmpty();
            }
            else
            {
                System.Text.Json.Nodes.JsonNode.Parse(block.Text).Should().NotBeNull();
            }
        }
    }

    // A text that nothing printed would be a claim that nobody checks.
    [Theory]
    [MemberData(nameof(Pages))]
    public void Outputs_OfEachPage_FollowWhatPrintsThem(string path)
    {
        IReadOnlyList<Block> blocks = Page.At(path).Blocks;
        for (int index = 0; index < blocks.Count; index++)
        {
            if (blocks[index].Language == "text")
            {
                index.Should().BePositive();
                blocks[index - 1].Language.Should().BeOneOf(["csharp", "sh"], "{0}:{1} is an output", path, blocks[index].Line);
            }
        }
    }
}
