using System.Globalization;
using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Lines;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>The <c>ratios</c> verb: times as fractions of the peer's, from one process and under a minute.</summary>
internal static class RatiosVerb
{
    // With fewer documents the interner would still know every id from the round before; no stream of new documents is like that.
    private const int TypicalDocuments = 120;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Measure = TimeSpan.FromSeconds(8);

    public static void Run(TextWriter output)
    {
        RunDocuments(output);
        EditRatio.Write(output, WarmUp / 2, Measure);
        using var lines = new LinesFile(TypicalDocuments);
        LinesReport.Write(lines, output, WarmUp / 2, Measure / 2, streamed: 10_000);
    }

    private static void RunDocuments(TextWriter output)
    {
        using var corpus = new Corpus(StoryMaker.Typical(TypicalDocuments));
        output.WriteLine(Text($"{corpus.Documents.Length} documents of {corpus.Bytes / corpus.Documents.Length} bytes on average; peer: plain classes, source-generated System.Text.Json, no validation"));

        RaceResult read = Run(new Race(corpus.ReadOurs, corpus.ReadPeer, corpus.WalkTokens));
        output.WriteLine(Text($"read typical {read.Ratio(0, 1):0.00} of the peer's time ({Runner(corpus, read, 0)}; peer {Runner(corpus, read, 1)}; {read.Rounds.Length} rounds)"));
        output.WriteLine(Text($"read floor {read.Ratio(0, 2):0.00} x a bare Utf8JsonReader walk ({Each(corpus, read, 2)}); the peer {read.Ratio(1, 2):0.00} x; the walk is {read.Ratio(2, 1):0.00} of the peer's time"));

        RaceResult write = Run(new Race(corpus.WriteOurs, corpus.WritePeerAsItComes, corpus.ReplayTokens, corpus.WritePeer, corpus.WritePeerByOptions));
        output.WriteLine(Text($"write typical {write.Ratio(0, 1):0.00} of the peer's time ({Runner(corpus, write, 0)}; peer as it comes, generated code and default escaping, {Runner(corpus, write, 1)}; {write.Rounds.Length} rounds)"));
        output.WriteLine(Text($"write relaxed {write.Ratio(0, 3):0.00} of the time of the peer with our escaping set on a writer of its own, the fastest it can be ({Runner(corpus, write, 3)})"));
        output.WriteLine(Text($"write options {write.Ratio(0, 4):0.00} of the time of the peer with our escaping set in its options, which turns the generated code off ({Runner(corpus, write, 4)})"));
        output.WriteLine(Text($"write floor {write.Ratio(0, 2):0.00} x a bare Utf8JsonWriter replay ({Each(corpus, write, 2)}); the peer {write.Ratio(1, 2):0.00} x; the replay is {write.Ratio(2, 1):0.00} of the peer's time"));
    }

    private static RaceResult Run(Race race)
    {
        race.WarmUp(WarmUp);
        return race.Run(Measure);
    }

    private static string Each(Corpus corpus, RaceResult result, int runner) => Text($"{result.Median(runner) / corpus.Documents.Length:0.0} us");

    private static string Runner(Corpus corpus, RaceResult result, int runner) => Text(
        $"{Each(corpus, result, runner)} and {result.Allocated[runner] / corpus.Documents.Length} bytes allocated a document, {(double)result.Allocated[runner] / corpus.Bytes:0.00} x the JSON");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
