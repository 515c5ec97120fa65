using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Lines;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>The <c>ratios</c> verb: figures as fractions of a peer's or of a floor's, from one process and in about two minutes.</summary>
internal static class RatiosVerb
{
    // With fewer documents the interner would still know every id from the round before; no stream of new documents is like that.
    public const int TypicalDocuments = 120;

    private const int Streamed = 10_000;

    private static readonly IRow[] Rows =
    [
        new ReadRow(),
        new WriteRow(),
        new AllocationRow(),
        new ReferencesRow(),
        new EqualityRow(),
        new CanonicalRow(),
    ];

    public static void Run(Report report)
    {
        RunDocuments(report);

        // Once the documents in memory are gone, so that the heap is that of the lines.
        using var lines = new LinesFile(TypicalDocuments);
        report.Add(LinesReport.Of(lines, Effort.Half, Streamed));
    }

    private static void RunDocuments(Report report)
    {
        using var corpus = new Corpus(StoryMaker.Typical(TypicalDocuments));
        report.Remark($"{corpus.Documents.Length} documents of {corpus.Bytes / corpus.Documents.Length} bytes on average; peer: plain classes, source-generated System.Text.Json, no validation");
        report.Begin();
        foreach (IRow row in Rows)
        {
            report.Add(row.Measure(corpus));
        }
    }
}
