using Xunit;

namespace JojDomain.Tests;

/// <summary>The texts that the reference stories were read from, which stand beside the checkout: they are others' and not part of it.</summary>
internal static class DossierFile
{
    /// <summary>The path of a text of the dossier; where it is absent the test is skipped by name.</summary>
    public static string Find(string file)
    {
        string? path = Roots().Select(root => Path.Combine(root, file)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"The text {file} is not beside the checkout; name its folder in JOJ_DOSSIER.");
        return path!;
    }

    private static IEnumerable<string> Roots()
    {
        if (Environment.GetEnvironmentVariable("JOJ_DOSSIER") is { Length: > 0 } named)
        {
            yield return named;
        }

        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            yield return Path.Combine(at.FullName, "shared", "dossier");
        }
    }
}
