namespace JojDomain.Tests;

/// <summary>Files of the checkout that tests compare with.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The contents of all fenced blocks of a language on a page, by its path from the root.</summary>
    public static IEnumerable<string> Blocks(string page, string language)
    {
        string text = File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");
        string fence = $"```{language}\n";
        for (int at = text.IndexOf(fence, StringComparison.Ordinal); at >= 0; at = text.IndexOf(fence, at, StringComparison.Ordinal))
        {
            at += fence.Length;
            yield return text[at..text.IndexOf("```", at, StringComparison.Ordinal)];
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo at = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "JojDomain.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("The tests do not run inside a checkout.");
        }

        return at.FullName;
    }
}
