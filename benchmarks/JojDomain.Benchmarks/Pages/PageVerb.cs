using JojDomain.Benchmarks.Documents;
using JojDomain.Interchange;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Pages;

/// <summary>The <c>page</c> verb: how large the page of a story is and how much processor time it takes, from 100 to 10,000 claims, the story read from its document each time.</summary>
internal static class PageVerb
{
    private const double Megabyte = 1e6;
    private const int Rounds = 5;
    private static readonly int[] Sizes = [100, 1_000, 10_000];

    public static void Run(TextWriter output)
    {
        foreach (int size in Sizes)
        {
            byte[] document = StoryJson.ToUtf8Bytes(StoryMaker.Make(seed: 1, size));
            TimeSpan[] times = [.. Enumerable.Range(0, Rounds).Select(_ => Time(document, out long _)).Order()];
            Time(document, out long length);
            output.WriteLine($"{size,6:N0} claims: {length / Megabyte,6:N2} MB, {(double)length / size,6:N0} bytes a claim, {times[0].TotalMilliseconds,6:N0} ms at best, {times[Rounds / 2].TotalMilliseconds,6:N0} ms in the middle of {Rounds}");
            output.Flush();
        }
    }

    // What a story works out once, its questions above all, is part of the time.
    private static TimeSpan Time(byte[] document, out long length)
    {
        Story story = StoryJson.Parse(document);
        using var page = new MemoryStream();
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        new HtmlExporter().Write(story, page);
        length = page.Length;
        return Environment.CpuUsage.TotalTime - before;
    }
}
