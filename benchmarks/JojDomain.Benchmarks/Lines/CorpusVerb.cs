using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Ratios;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Lines;

/// <summary>The <c>corpus</c> verb: the lines of <c>ratios</c> about JSON Lines on a file of 200 MB, and the heap over 100,000 documents.</summary>
internal static class CorpusVerb
{
    private const long Size = 200_000_000;
    private const int Streamed = 100_000;

    private static readonly Effort Effort = new(WarmUp: TimeSpan.FromSeconds(4), Measure: TimeSpan.FromSeconds(20));

    public static void Run(Report report)
    {
        int length = StoryJson.ToUtf8Bytes(StoryMaker.Make(seed: 1, StoryMaker.TypicalClaims)).Length;
        using var file = new LinesFile((int)(Size / length));
        report.Begin();
        report.Add(LinesReport.Of(file, Effort, Streamed));
    }
}
