using CsCheck;
using JojDomain.Testing;

namespace JojDomain.Interchange.Tests;

/// <summary>Random valid stories for what holds of every export and import.</summary>
internal static class StoryCases
{
    public static Gen<Story> Any { get; } = Gen.Select(Gen.Int, Gen.Int[0, 60], static (seed, size) => RandomStories.Story(seed, size));
}
