using System.Buffers;
using JojDomain.Benchmarks.Ratios;
using JojDomain.Interchange;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Feeds;

/// <summary>The <c>feed</c> verb: a feed of 200,000 fact checks becomes JSON Lines, in memory and time for each of them that do not grow with the feed.</summary>
internal static class FeedVerb
{
    private const int Few = 20_000;
    private const int Many = 200_000;

    public static void Run(Report report)
    {
        report.Begin();
        using var few = new FeedFile(Few);
        using var many = new FeedFile(Many);
        _ = Convert(few);
        (TimeSpan ofFew, long heapOfFew) = Convert(few);
        (TimeSpan ofMany, long heapOfMany) = Convert(many);
        report.Add(
        [
            new Line("feed time", ofMany / Many / (ofFew / Few), "of the processor time for each of 20,000 fact checks, for each of 200,000", $"{ofMany.TotalSeconds:0.0} s, {many.Bytes / 1e6:0} MB, {many.Bytes / 1e6 / ofMany.TotalSeconds:0.0} MB/s, {ofMany.TotalMicroseconds / Many:0} microseconds each"),
            new Line("feed heap", HeapWatch.Megabytes(heapOfMany), "at most, garbage included, while converting 200,000", $"{HeapWatch.Megabytes(heapOfFew)} with 20,000"),
        ]);
    }

    private static (TimeSpan Time, long Heap) Convert(FeedFile feed)
    {
        using var heap = new HeapWatch();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        using FileStream stream = feed.Open();
        var line = new ArrayBufferWriter<byte>();
        int read = 0;
        foreach (ImportedStory each in new ClaimReviewImporter().Read(DocumentSource.FromStream(stream, "feed.json")))
        {
            line.ResetWrittenCount();
            StoryJson.Write(each.Story!, line);
            read++;
        }

        return read == feed.Reviews ? (Environment.CpuUsage.TotalTime - start, heap.Added) : throw new InvalidOperationException($"{read} of {feed.Reviews} fact checks were read.");
    }
}
