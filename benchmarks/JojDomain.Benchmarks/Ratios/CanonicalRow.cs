using System.Security.Cryptography;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>The hash of a story's content: its canonical bytes (RFC 8785) and their SHA-256.</summary>
internal sealed class CanonicalRow : IRow
{
    public IEnumerable<Line> Measure(Corpus corpus)
    {
        RaceResult result = Effort.Half.Run(() => Hash(corpus), () => Canonical(corpus), () => Sha256(corpus), corpus.WalkTokens);
        yield return new Line("canonical + SHA-256", result.Ratio(0, 3), "x a bare Utf8JsonReader walk", $"{corpus.Runner(result, 0)}; the bytes alone {result.Ratio(1, 3):0.00} x, SHA-256 alone {result.Ratio(2, 3):0.00} x; fastest rounds {result.RatioOfLeast(0, 3):0.00}; {result.Rounds.Length} rounds");
    }

    private static void Hash(Corpus corpus)
    {
        foreach (Story story in corpus.Stories)
        {
            GC.KeepAlive(StoryJson.ContentHash(story));
        }
    }

    private static void Canonical(Corpus corpus)
    {
        foreach (Story story in corpus.Stories)
        {
            GC.KeepAlive(StoryJson.ToCanonicalUtf8Bytes(story));
        }
    }

    private static void Sha256(Corpus corpus)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (byte[] document in corpus.Documents)
        {
            SHA256.HashData(document, hash);
        }
    }
}
