using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Lines;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>The <c>ratios</c> verb: figures as fractions of a peer's or of a floor's, from one process and in about two minutes.</summary>
internal static class RatiosVerb
{
    // With fewer documents the interner would still know every id from the round before; no stream of new documents is like that.
    public const int TypicalDocuments = 120;

    private const int Streamed = 10_000;

    private static readonly Dictionary<string, IRow> Rows = new()
    {
        ["read"] = new ReadRow(),
        ["write"] = new WriteRow(),
        ["allocation"] = new AllocationRow(),
        ["references"] = new ReferencesRow(),
        ["equality"] = new EqualityRow(),
        ["canonical"] = new CanonicalRow(),
        ["flood"] = new FloodRow(),
    };

    /// <summary>All rows, edits and lines.</summary>
    public static void Run(Report report)
    {
        RunDocuments(report, Rows.Values);
        report.Add(EditRatio.Of(Effort.Half));

        // Once the documents in memory are gone, so that the heap is that of the lines.
        using var lines = new LinesFile(TypicalDocuments);
        report.Add(LinesReport.Of(lines, Effort.Half, Streamed));
    }

    /// <summary>One row alone, for those who work on it.</summary>
    public static void Run(Report report, string row)
    {
        if (Rows.TryGetValue(row, out IRow? one))
        {
            RunDocuments(report, [one]);
        }
        else
        {
            Console.Error.WriteLine($"no row is called {row}; there are {string.Join(", ", Rows.Keys)}");
            Environment.ExitCode = 2;
        }
    }

    private static void RunDocuments(Report report, IEnumerable<IRow> rows)
    {
        using var corpus = new Corpus(StoryMaker.Typical(TypicalDocuments));
        report.Remark($"{corpus.Documents.Length} documents of {corpus.Bytes / corpus.Documents.Length} bytes on average; peer: plain classes, source-generated System.Text.Json, no validation");
        report.Begin();
        foreach (IRow row in rows)
        {
            report.Add(row.Measure(corpus));
        }
    }
}
