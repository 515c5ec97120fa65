using System.Globalization;
using JojDomain.Benchmarks.Ratios;

namespace JojDomain.Benchmarks.Lines;

/// <summary>The lines of the report about JSON Lines.</summary>
internal static class LinesReport
{
    public static void Write(LinesFile file, TextWriter output, TimeSpan warmUp, TimeSpan measure, int streamed)
    {
        var oneCore = new Race(() => LineReaders.Ours(file), () => LineWalk.OnOneCore(file), () => LineReaders.Peer(file));
        oneCore.WarmUp(warmUp);
        RaceResult one = oneCore.Run(measure);
        output.WriteLine(Text($"lines one core {one.Ratio(0, 1):0.00} x a bare walk over the same lines ({Rate(file, one, 0)}; walk {Rate(file, one, 1)}; File.ReadLines + peer {one.Ratio(2, 1):0.00} x, {Rate(file, one, 2)}; {file.Documents} documents, {file.Bytes / 1_000_000} MB, {one.Rounds.Length} rounds)"));

        var twoCores = new Race(byClock: true, () => LineReaders.Ours(file, LineReaders.TwoCores), () => LineReaders.Ours(file), () => LineWalk.OnTwoCores(file), () => LineWalk.OnOneCore(file));
        twoCores.WarmUp(warmUp / 2);
        RaceResult two = twoCores.Run(measure);
        output.WriteLine(Text($"lines two cores {two.Ratio(0, 1):0.00} of its one-core time, order kept; the bare walk itself {two.Ratio(2, 3):0.00} of its own ({Environment.ProcessorCount} processors, by the clock, {two.Rounds.Length} rounds)"));

        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        (long firstThird, long whole) = LineReaders.Heap(file, streamed, new());
        (_, long wholeOfTwo) = LineReaders.Heap(file, streamed, LineReaders.TwoCores);
        output.WriteLine(Text($"lines heap {Megabytes(whole)} MB at most while streaming {streamed} documents ({Megabytes(firstThird)} MB in the first third; two cores {Megabytes(wholeOfTwo)} MB; {Megabytes(before)} MB of it was there before)"));
    }

    private static string Rate(LinesFile file, RaceResult result, int runner) => Text($"{file.Bytes / result.Median(runner):0} MB/s");

    private static string Megabytes(long bytes) => Text($"{bytes / 1e6:0.0}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
