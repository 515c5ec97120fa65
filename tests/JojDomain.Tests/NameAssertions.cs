using Xunit;

namespace JojDomain.Tests;

/// <summary>Compares what there is with what there is to be, and reports the names that differ: two long lists side by side hide which one is missing.</summary>
internal static class NameAssertions
{
    /// <summary>Fails unless both have the same names, each as often, in any order.</summary>
    public static void ShouldBeExactly<T>(this IEnumerable<T> found, IEnumerable<T> expected)
        where T : notnull
    {
        List<string> missing = [.. expected.Select(static each => $"{each}")];
        string[] tooMany = [.. found.Select(static each => $"{each}").Where(each => !missing.Remove(each))];
        if (missing.Count + tooMany.Length > 0)
        {
            Assert.Fail($"missing: {Listed(missing)}; not expected: {Listed(tooMany)}");
        }
    }

    private static string Listed(IReadOnlyCollection<string> names) => names.Count == 0 ? "nothing" : string.Join(", ", names);
}
