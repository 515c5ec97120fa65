using Xunit;

namespace JojDomain.Tests;

/// <summary>Other people's data and texts, which are beside the checkout and not part of it.</summary>
internal static class BesideCheckout
{
    /// <summary>The path of a file; where it is absent the test is skipped by name.</summary>
    public static string Find(string folder, string file)
    {
        string variable = $"JOJ_{folder.ToUpperInvariant()}";
        string? path = Roots(folder, variable).Select(root => Path.Combine(root, file)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"The file {file} of the {folder} is not beside the checkout; name their folder in {variable}.");
        return path!;
    }

    private static IEnumerable<string> Roots(string folder, string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named)
        {
            yield return named;
        }

        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            yield return Path.Combine(at.FullName, "shared", folder);
        }
    }
}
