using JojDomain.Benchmarks.Documents;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Lines;

/// <summary>The <c>corpus</c> verb: the lines of <c>ratios</c> about JSON Lines on a file of 200 MB, and the heap over 100,000 documents.</summary>
internal static class CorpusVerb
{
    private const long Size = 200_000_000;
    private const int Streamed = 100_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measure = TimeSpan.FromSeconds(20);

    public static void Run(TextWriter output)
    {
        int length = StoryJson.ToUtf8Bytes(StoryMaker.Make(seed: 1, StoryMaker.TypicalClaims)).Length;
        using var file = new LinesFile((int)(Size / length));
        LinesReport.Write(file, output, WarmUp, Measure, Streamed);
    }
}
