using JojDomain.Benchmarks.Ratios;

namespace JojDomain.Benchmarks.Lines;

/// <summary>The lines of the report about JSON Lines.</summary>
internal static class LinesReport
{
    public static IEnumerable<Line> Of(LinesFile file, Effort effort, int streamed)
    {
        RaceResult one = effort.Run(() => LineReaders.Ours(file), () => LineWalk.OnOneCore(file), () => LineReaders.Peer(file));
        yield return new Line("lines one core", one.Ratio(0, 1), "x a bare walk over the same lines", $"{Rate(file, one, 0)}; walk {Rate(file, one, 1)}; File.ReadLines + peer {one.Ratio(2, 1):0.00} x, {Rate(file, one, 2)}; {file.Documents} documents, {file.Bytes / 1_000_000} MB, {one.Rounds.Length} rounds");

        RaceResult two = (effort with { WarmUp = effort.WarmUp / 2 })
            .Run(() => LineReaders.Ours(file, LineReaders.TwoCores), () => LineReaders.Ours(file), () => LineWalk.OnTwoCores(file), () => LineWalk.OnOneCore(file)).ByClock;
        yield return new Line("lines two cores", two.Ratio(0, 1), Line.Text($"of its one-core time, order kept; the bare walk itself {two.Ratio(2, 3):0.00} of its own"), $"{Environment.ProcessorCount} processors, by the clock, fastest rounds {two.RatioOfLeast(0, 1):0.00}, {two.Rounds.Length} rounds");

        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        (long firstThird, long whole) = LineReaders.Heap(file, streamed, new());
        (_, long wholeOfTwo) = LineReaders.Heap(file, streamed, LineReaders.TwoCores);
        yield return new Line("lines heap", Megabytes(whole), Line.Text($"at most while streaming {streamed} documents"), Line.Text($"{Megabytes(firstThird)} in the first third; two cores {Megabytes(wholeOfTwo)}; {Megabytes(before)} of it was there before"));
    }

    private static string Rate(LinesFile file, RaceResult result, int runner) => Line.Text($"{file.Bytes / result.Median(runner):0} MB/s");

    private static string Megabytes(long bytes) => Line.Text($"{bytes / 1e6:0.0} MB");
}
