namespace JojDomain.Tests;

/// <summary>Other people's test data.</summary>
internal static class Suites
{
    /// <summary>The path of a file of the suites; where it is absent the test is skipped by name.</summary>
    public static string Find(string file) => BesideCheckout.Find("suites", file);
}
