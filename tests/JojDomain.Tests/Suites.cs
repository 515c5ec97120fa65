using Xunit;

namespace JojDomain.Tests;

/// <summary>Other people's test data, which stands beside the checkout and is not part of it.</summary>
internal static class Suites
{
    /// <summary>The path of a file of the suites; where it is absent the test is skipped by name.</summary>
    public static string Find(string file)
    {
        string? path = Roots().Select(root => Path.Combine(root, file)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"The suite {file} is not beside the checkout; name its folder in JOJ_SUITES.");
        return path!;
    }

    private static IEnumerable<string> Roots()
    {
        if (Environment.GetEnvironmentVariable("JOJ_SUITES") is { Length: > 0 } named)
        {
            yield return named;
        }

        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            yield return Path.Combine(at.FullName, "shared", "suites");
        }
    }
}
