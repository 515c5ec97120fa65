using FluentAssertions;
using JojDomain.Cli;
using JojDomain.Cli.Tests;
using JojDomain.Guide.Tests.Pages;
using Xunit;

namespace JojDomain.Guide.Tests;

/// <summary>The commands of the pages are run where they need no file of the reader's, and are known where they do.</summary>
public sealed class CommandTests
{
    public static TheoryData<string> Pages => [.. Page.All().Where(static path => Page.At(path).Blocks.Any(static block => CommandsOf(block).Length > 0))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_OfEachPage_Work(string path)
    {
        var page = Page.At(path);
        foreach (string[] command in page.Blocks.SelectMany(CommandsOf))
        {
            if (NeedsNoFile(command))
            {
                (int code, _, string error) = Joj.Run(command);
                code.Should().BeOneOf([ExitCode.Clean, ExitCode.Problems], "{0} prints {1}", string.Join(' ', command), error);
            }
            else
            {
                string help = Joj.Run(command[0], "--help").Out;
                command.Where(static word => word.StartsWith("--", StringComparison.Ordinal)).Where(option => !help.Contains(option, StringComparison.Ordinal)).Should().BeEmpty();
                help.Should().Contain($"joj {command[0]} ");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Outputs_OfCommands_AreWhatThePageShows(string path)
    {
        var page = Page.At(path);
        string? Printed(int index) => CommandsOf(page.Blocks[index - 1]) is [var command] ? Joj.Run(command).Out : null;
        Snapshots.Update(page, Printed);

        for (int index = 1; index < page.Blocks.Count; index++)
        {
            if (page.Blocks[index].Language == "text" && page.Blocks[index - 1].Language == "sh")
            {
                Printed(index).Should().Be(page.Blocks[index].Text);
            }
        }
    }

    private static string[][] CommandsOf(Block block) => block.Language != "sh" ? [] :
    [
        .. block.Text.Split('\n').Where(static line => line.StartsWith("joj ", StringComparison.Ordinal))
            .Select(static line => line.Split("  #")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]),
    ];

    private static bool NeedsNoFile(string[] command) => !command.Contains("-o") && (command[0] is "parse" or "schema" || ReferenceStories.Names.Intersect(command).Any());
}
