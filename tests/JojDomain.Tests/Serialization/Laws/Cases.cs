using System.Globalization;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>
/// How many random cases the laws and fuzzers try. Set the environment variable <c>JOJ_CASES</c> to a factor for a long run:
/// <c>JOJ_CASES=100</c> gives each law 100,000 cases and the fuzzers ten million inputs between them. <c>CsCheck_Seed</c> repeats a case.
/// </summary>
internal static class Cases
{
    public const int EachLaw = 1_000;

    public static long Factor { get; } = long.TryParse(Environment.GetEnvironmentVariable("JOJ_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out long factor) ? factor : 1;

    public static long Of(int cases) => cases * Factor;
}
