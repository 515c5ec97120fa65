using System.Text.Json;
using JojDomain.Benchmarks.Peer;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Lines;

/// <summary>What is compared: our reader, and the usual way with plain classes.</summary>
internal static class LineReaders
{
    public static StoryJsonLinesOptions TwoCores { get; } = new() { DegreeOfParallelism = 2 };

    public static void Ours(LinesFile file, StoryJsonLinesOptions? options = null)
    {
        using FileStream stream = file.Open();
        int count = 0;
        foreach (StoryLine line in StoryJsonLines.Read(stream, options))
        {
            count += line.Story is null ? 0 : 1;
        }

        MustBeAll(file, count);
    }

    public static void Peer(LinesFile file)
    {
        int count = 0;
        foreach (string line in File.ReadLines(file.Path))
        {
            count += JsonSerializer.Deserialize(line, PeerContext.Default.PeerStory) is null ? 0 : 1;
        }

        MustBeAll(file, count);
    }

    /// <summary>Reads the file again and again, and gives the largest heap that was seen in the first third and in the whole.</summary>
    public static (long FirstThird, long Whole) Heap(LinesFile file, int documents, StoryJsonLinesOptions options)
    {
        long firstThird = 0;
        long whole = 0;
        for (int read = 0; read < documents;)
        {
            using FileStream stream = file.Open();
            foreach (StoryLine _ in StoryJsonLines.Read(stream, options))
            {
                if (++read % 10 == 0)
                {
                    whole = Math.Max(whole, GC.GetTotalMemory(forceFullCollection: false));
                    firstThird = read < documents / 3 ? whole : firstThird;
                }
            }
        }

        return (firstThird, whole);
    }

    private static void MustBeAll(LinesFile file, int count)
    {
        if (count != file.Documents)
        {
            throw new InvalidOperationException($"{count} of {file.Documents} documents were read.");
        }
    }
}
