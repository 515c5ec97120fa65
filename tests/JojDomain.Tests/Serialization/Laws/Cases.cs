using System.Globalization;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>
/// How many random cases the laws and fuzzers try. Set the environment variable <c>JOJ_CASES</c> to a factor for a long run:
/// <c>JOJ_CASES=100</c> gives each law 100,000 cases and the fuzzers ten million inputs between them. <c>CsCheck_Seed</c> repeats a case.
/// </summary>
internal static class Cases
{
    public const int EachLaw = 1_000;

    public static long Factor { get; } = Environment.GetEnvironmentVariable("JOJ_CASES") is not { Length: > 0 } text ? 1
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long factor) && factor > 0 ? factor
        : throw new InvalidOperationException($"JOJ_CASES is a whole number from 1 on, and not \"{text}\".");

    public static long Of(int cases) => cases * Factor;
}
