using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Ratios;

namespace JojDomain.Benchmarks.OtherPeers;

/// <summary>The <c>peers</c> verb: bytes of JSON a second on one core, of ours and of other ways, in one race for reading and one for writing.</summary>
internal static class PeersVerb
{
    private static readonly Effort Effort = new(WarmUp: TimeSpan.FromSeconds(6), Measure: TimeSpan.FromSeconds(14));

    public static void Run(Report report)
    {
        using var corpus = new Corpus(StoryMaker.Typical(RatiosVerb.TypicalDocuments));
        IOtherPeer[] peers =
        [
            new Ours(corpus), new PlainClasses(corpus), new ImmutableRecords(corpus), new NewtonsoftJson(corpus), new FirelyFhir(corpus.Documents.Length),
        ];
        report.Remark($"{corpus.Documents.Length} documents of {corpus.Bytes / corpus.Documents.Length} bytes on average, those of FHIR {peers[^1].Bytes / corpus.Documents.Length}");
        report.Begin();
        report.Add(Lines("read", peers, [.. peers.Select(static peer => peer.Bytes)], Effort.Run([.. peers.Select(static peer => (Action)peer.Read)])));
        report.Add(Lines("write", peers, [.. peers.Select(static peer => peer.Write())], Effort.Run([.. peers.Select(static peer => (Action)(() => peer.Write()))])));
    }

    // Documents of other bytes take other times, so that rates are compared.
    private static IEnumerable<Line> Lines(string verb, IOtherPeer[] peers, long[] bytes, RaceResult result)
    {
        for (int index = 0; index < peers.Length; index++)
        {
            double ours = result.Ratio(0, index) * bytes[index] / bytes[0];
            yield return new Line($"{verb} rate", Line.Text($"{bytes[index] / result.Median(index):0} MB/s"), peers[index].Name, Line.Text($"{ours:0.00} of our rate; {(double)result.Allocated[index] / bytes[index]:0.00} x the JSON allocated; {result.Rounds.Length} rounds"));
        }
    }
}
