using JojDomain.Tests;

namespace JojDomain.Guide.Tests.Pages;

/// <summary>A page that people read: README, a page of the guide, the README of a package.</summary>
internal sealed class Page
{
    private Page(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(Root, path)).ReplaceLineEndings("\n");
        Blocks = [.. BlocksOf(Text.Split('\n'))];
    }

    /// <summary>The folder of the checkout.</summary>
    public static string Root => Checkout.Root;

    /// <summary>The path from the root of the checkout.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<Block> Blocks { get; }

    public static Page At(string path) => new(path);

    /// <summary>Every page, as paths from the root.</summary>
    public static IEnumerable<string> All() =>
    [
        "README.md",
        .. Directory.EnumerateFiles(System.IO.Path.Combine(Root, "src", "guide"), "*.md").Select(static file => $"src/guide/{System.IO.Path.GetFileName(file)}").Order(StringComparer.Ordinal),
        .. Directory.EnumerateDirectories(System.IO.Path.Combine(Root, "src"), "JojDomain*").Select(static folder => $"src/{System.IO.Path.GetFileName(folder)}/README.md")
            .Where(static path => File.Exists(System.IO.Path.Combine(Root, path))).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<Block> BlocksOf(string[] lines)
    {
        int start = -1;
        for (int index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            if (start < 0)
            {
                start = index;
                continue;
            }

            yield return new Block(lines[start][3..].Trim(), string.Concat(lines[(start + 1)..index].Select(static line => line + "\n")), start + 2);
            start = -1;
        }
    }
}
