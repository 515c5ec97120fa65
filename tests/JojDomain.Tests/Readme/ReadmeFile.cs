namespace JojDomain.Tests.Readme;

/// <summary>README.md of the checkout, and its fenced blocks.</summary>
internal static class ReadmeFile
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n");

    public static string Root
    {
        get
        {
            DirectoryInfo at = new(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "JojDomain.sln")))
            {
                at = at.Parent ?? throw new InvalidOperationException("The tests do not run inside a checkout.");
            }

            return at.FullName;
        }
    }

    /// <summary>The contents of all blocks of a language.</summary>
    public static IEnumerable<string> Blocks(string language)
    {
        string fence = $"```{language}\n";
        for (int at = Text.IndexOf(fence, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(fence, at, StringComparison.Ordinal))
        {
            at += fence.Length;
            yield return Text[at..Text.IndexOf("```", at, StringComparison.Ordinal)];
        }
    }

    /// <summary>The lines of the first block of a language after some words.</summary>
    public static string[] Block(string language, string after)
    {
        int at = Text.IndexOf($"```{language}\n", Text.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal) + language.Length + 4;
        return Text[at..Text.IndexOf("\n```", at, StringComparison.Ordinal)].Split('\n');
    }
}
