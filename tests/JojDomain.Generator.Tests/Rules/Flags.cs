namespace JojDomain.Generator.Tests;

/// <summary>Properties in any number, for the limit of an object's members.</summary>
internal static class Flags
{
    public static string Of(int count) => string.Concat(Enumerable.Range(0, count).Select(static index => $"public bool F{index} {{ get; init; }} "));
}
