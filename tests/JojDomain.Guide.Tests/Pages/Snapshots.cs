using System.Text;
using Xunit;

namespace JojDomain.Guide.Tests.Pages;

/// <summary>What the pages show of programs is compared with what these do; UPDATE_SNAPSHOTS=1 in the environment writes it instead.</summary>
internal static class Snapshots
{
    private const string HowToUpdate = "Look at the difference; if it is meant, run the tests once with UPDATE_SNAPSHOTS=1 and commit the files.";

    private static bool IsWanted => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Writes outputs into a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">The output that a block of it should have, by its position; null for one that is not to change.</param>
    public static void Update(Page page, Func<int, string?> output)
    {
        if (!IsWanted)
        {
            return;
        }

        List<string> lines = [.. page.Text.Split('\n')];
        for (int index = page.Blocks.Count - 1; index > 0; index--)
        {
            Block block = page.Blocks[index];
            if (block.Language == "text" && output(index) is { } text && text != block.Text)
            {
                lines.RemoveRange(block.Line - 1, block.Text.Count(static each => each == '\n'));
                lines.InsertRange(block.Line - 1, text.Split('\n')[..^1]);
            }
        }

        if (Write(page.Path, string.Join('\n', lines)))
        {
            Assert.Fail($"{page.Path} is written; run the tests again without UPDATE_SNAPSHOTS.");
        }
    }

    /// <summary>Compares a page that is made from the library with the one that is kept.</summary>
    public static void Match(string path, string text)
    {
        if (IsWanted && Write(path, text))
        {
            Assert.Fail($"{path} is written; run the tests again without UPDATE_SNAPSHOTS.");
        }

        string[] kept = File.Exists(FileOf(path)) ? Page.At(path).Text.Split('\n') : [];
        string[] made = text.Split('\n');
        int same = 0;
        while (same < kept.Length && same < made.Length && kept[same] == made[same])
        {
            same++;
        }

        Assert.True(same == kept.Length && same == made.Length, $"{path} is not what the library makes, from line {same + 1} on. {HowToUpdate}");
    }

    private static bool Write(string path, string text)
    {
        if (File.Exists(FileOf(path)) && Page.At(path).Text == text)
        {
            return false;
        }

        File.WriteAllText(FileOf(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return true;
    }

    private static string FileOf(string path) => Path.Combine(Page.Root, path);
}
