using System.Globalization;
using JojDomain.Benchmarks.Documents;

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
        using var corpus = new Corpus(StoryMaker.Typical(TypicalDocuments));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Documents.Length} documents of {corpus.Bytes / corpus.Documents.Length} bytes on average; peer: plain classes, source-generated System.Text.Json, no validation"));
        Tell(output, "read", "a bare Utf8JsonReader walk", corpus, new Race(corpus.ReadOurs, corpus.ReadPeer, corpus.WalkTokens));
        Tell(output, "write", "a bare Utf8JsonWriter replay", corpus, new Race(corpus.WriteOurs, corpus.WritePeer, corpus.ReplayTokens));
    }

    private static void Tell(TextWriter output, string what, string floor, Corpus corpus, Race race)
    {
        race.WarmUp(WarmUp);
        RaceResult result = race.Run(Measure);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what} typical {result.Ratio(0, 1):0.00} of the peer's time ({Runner(0)}; peer {Runner(1)}; {result.Rounds.Length} rounds)"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what} floor {result.Ratio(0, 2):0.00} x {floor} ({Microseconds(2):0.0} us); the peer {result.Ratio(1, 2):0.00} x; the floor is {result.Ratio(2, 1):0.00} of the peer's time"));

        double Microseconds(int runner) => result.Median(runner) / corpus.Documents.Length;
        string Runner(int runner) => string.Create(
            CultureInfo.InvariantCulture,
            $"{Microseconds(runner):0.0} us and {result.Allocated[runner] / corpus.Documents.Length} bytes allocated a document, {(double)result.Allocated[runner] / corpus.Bytes:0.00} x the JSON");
    }
}
