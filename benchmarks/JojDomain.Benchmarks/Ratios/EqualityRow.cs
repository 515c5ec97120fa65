using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>Equality of two stories that were read separately from equal documents, and the hash of one.</summary>
internal sealed class EqualityRow : IRow
{
    public IEnumerable<Line> Measure(Corpus corpus)
    {
        Story[] one = Read(corpus);
        Story[] other = Read(corpus);
        RaceResult result = Effort.Half.Run(() => MustBeEqual(one, other), () => Hash(one), corpus.WalkTokens);
        yield return Line("equality", "x a bare walk over one of the two documents", corpus, result, 0);
        yield return Line("hash", "x a bare walk over the document", corpus, result, 1);
    }

    private static Line Line(string name, string against, Corpus corpus, RaceResult result, int runner) =>
        new(name, result.Ratio(runner, 2), against, $"{corpus.Each(result, runner)} and {result.Allocated[runner] / corpus.Documents.Length} bytes allocated a story; fastest rounds {result.RatioOfLeast(runner, 2):0.00}; {result.Rounds.Length} rounds");

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

    private static int Hash(Story[] stories)
    {
        int all = 0;
        foreach (Story story in stories)
        {
            all ^= story.GetHashCode();
        }

        return all;
    }
}
