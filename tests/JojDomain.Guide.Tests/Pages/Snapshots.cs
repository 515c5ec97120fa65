using JojDomain.Tests;
using Xunit;

namespace JojDomain.Guide.Tests.Pages;

/// <summary>What the pages show of programs is compared with what these do; UPDATE_SNAPSHOTS=1 in the environment writes it instead.</summary>
internal static class Snapshots
{
    /// <summary>Writes outputs into a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">The output that a block of it should have, by its position; null for one that is not to change.</param>
    public static void Update(Page page, Func<int, string?> output)
    {
        if (!KeptText.IsToBeWritten)
        {
            return;
        }

        List<string> lines = [.. page.Text.Split('\n')];
        for (int index = page.Blocks.Count - 1; index > 0; index--)
        {
            Block block = page.Blocks[index];
            if (block.Language == "text" && output(index) is { } made && made != block.Text)
            {
                lines.RemoveRange(block.Line - 1, block.Text.Count(static each => each == '\n'));
                lines.InsertRange(block.Line - 1, made.Split('\n')[..^1]);
            }
        }

        string text = string.Join('\n', lines);
        if (text != page.Text)
        {
            KeptText.Write(Path.Combine(Page.Root, page.Path), text);
            Assert.Fail(KeptText.Written(page.Path));
        }
    }
}
