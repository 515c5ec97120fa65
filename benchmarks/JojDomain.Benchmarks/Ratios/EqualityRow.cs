using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>
/// Equality of two stories that were read separately from equal documents, and the hash of one. Both as just read, when they are in the processor's
/// cache, and over so many stories that each has to come from memory.
/// </summary>
internal sealed class EqualityRow : IRow
{
    public IEnumerable<Line> Measure(Corpus corpus)
    {
        using var few = new FewStories(corpus);
        return [.. Measure(few.Corpus, corpus, "as just read", few.Repeat), .. Measure(corpus, corpus, "from memory", static runner => runner)];
    }

    private static IEnumerable<Line> Measure(Corpus corpus, Corpus all, string how, Func<Action, Action> repeat)
    {
        Story[] one = Read(corpus);
        all.ReadOurs(); // So that the second has no ids and dates of the first, which are remembered for a while.
        Story[] other = Read(corpus);
        RaceResult result = Effort.Half.Run(repeat(() => MustBeEqual(one, other)), repeat(() => Hash(one)), repeat(corpus.WalkTokens));
        yield return Line($"equality, {how}", "x a bare walk over one of the two documents", result, 0);
        yield return Line($"hash, {how}", "x a bare walk over the document", result, 1);
    }

    private static Line Line(string name, string against, RaceResult result, int runner) =>
        new(name, result.Ratio(runner, 2), against, $"{result.Allocated[runner]} bytes allocated; fastest rounds {result.RatioOfLeast(runner, 2):0.00}; {result.Rounds.Length} rounds");

    private static Story[] Read(Corpus corpus) => [.. corpus.Documents.Select(static document => StoryJson.Parse(document))];

    private static void MustBeEqual(Story[] one, Story[] other)
    {
        for (int index = 0; index < one.Length; index++)
        {
            if (!one[index].Equals(other[index]))
            {
                throw new InvalidOperationException("A story differs from the one that was read from the same document.");
            }
        }
    }

    // Of the content: a story keeps its hash once it was asked for.
    private static void Hash(Story[] stories)
    {
        int all = 0;
        foreach (Story story in stories)
        {
            all ^= story.Content.GetHashCode();
        }

        if (all == 0)
        {
            throw new InvalidOperationException("The hashes of different stories cancel each other.");
        }
    }
}
