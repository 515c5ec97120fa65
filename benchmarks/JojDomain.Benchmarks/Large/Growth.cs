using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Ratios;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Large;

/// <summary>What reading allocates for a byte of JSON, from documents of 10 claims to one of very many.</summary>
internal static class Growth
{
    // So many documents that the ids of one are not known from its own last reading.
    private static readonly (int Claims, int Documents)[] Sizes = [(10, 120), (100, 60), (1000, 12), (10_000, 3)];

    public static IEnumerable<Line> Measure(byte[] largest, int claims)
    {
        (int Claims, double Share)[] shares =
        [
            .. Sizes.Select(static size => (size.Claims, Share([.. Enumerable.Range(0, size.Documents).Select(seed => StoryJson.ToUtf8Bytes(StoryMaker.Make(seed, size.Claims)))]))),
            (claims, Share([largest])),
        ];
        double least = shares.Min(static share => share.Share);
        double most = shares.Max(static share => share.Share);
        string each = string.Join(", ", shares.Select(static share => Line.Text($"{share.Claims}: {share.Share:0.00} x")));
        yield return new Line("allocation growth", shares[^1].Share / shares[0].Share, Line.Text($"of the share at {shares[0].Claims} claims, at {claims}"), $"claims and bytes allocated for each byte of JSON: {each}; the most is {most / least:0.00} of the least");
    }

    private static double Share(byte[][] documents)
    {
        void Read()
        {
            foreach (byte[] document in documents)
            {
                GC.KeepAlive(StoryJson.Parse(document));
            }
        }

        // What is kept from one document to the next is allocated by the first.
        Read();
        return (double)Race.Allocated(Read) / documents.Sum(static document => (long)document.Length);
    }
}
