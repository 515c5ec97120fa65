using System.Runtime;
using System.Text.Json;
using JojDomain.Benchmarks.Peer;
using JojDomain.Benchmarks.Ratios;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Large;

/// <summary>One process of the <c>large</c> verb: the same bytes read by ours and by the peer, from a cleared heap each time.</summary>
internal static class LargeRace
{
    public const string Verb = "large-process";

    private static readonly Effort Effort = new(WarmUp: TimeSpan.FromSeconds(4), Measure: TimeSpan.FromSeconds(12));

    public static void Run(string path, Report report)
    {
        byte[] document = File.ReadAllBytes(path);
        RaceResult result = Effort.Run(new Race(() => GC.KeepAlive(StoryJson.Parse(document)), () => GC.KeepAlive(PeerJson.Read(document)), () => Walk(document)) { ClearsHeap = true });
        string collector = GCSettings.LatencyMode == GCLatencyMode.Interactive ? "large, concurrent collector" : "large, collector not concurrent";
        RaceResult clock = result.ByClock;
        report.Add([new Line(collector, result.Ratio(0, 1), "of the peer's time", $"{Side(document, result, 0)}; peer {Side(document, result, 1)}; {result.Ratio(0, 2):0.00} x a bare walk, peer {result.Ratio(1, 2):0.00} x; by the clock {clock.Ratio(0, 1):0.00}, {clock.Median(0) / 1000:0} and {clock.Median(1) / 1000:0} ms; {document.Length / 1_000_000} MB; {result.Rounds.Length} rounds")]);
    }

    private static string Side(byte[] document, RaceResult result, int runner) => Line.Text($"{result.Median(runner) / 1000:0} ms, {(double)result.Allocated[runner] / document.Length:0.00} x the JSON allocated");

    private static void Walk(byte[] document)
    {
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
            // Only the tokenizer's own work is measured.
        }
    }
}
