namespace JojDomain.Benchmarks.Ratios;

/// <summary>What is allocated for one document, which is the same in every run.</summary>
internal sealed class AllocationRow : IRow
{
    public IEnumerable<Line> Measure(Corpus corpus)
    {
        double read = Second(corpus.ReadOurs);
        double peer = Second(corpus.ReadPeer);
        yield return new Line("allocation read", read / corpus.Bytes, "bytes for each byte of JSON", $"{read / corpus.Documents.Length:0} a document; peer {peer / corpus.Bytes:0.00}, so that ours is {read / peer:0.00} of it");
        double write = Second(() => corpus.WriteOurs());
        yield return new Line("allocation write", write / corpus.Bytes, "bytes for each byte of JSON, into a caller's buffer", $"{write / corpus.Documents.Length:0} a document; peer {(double)Second(() => corpus.WritePeer()) / corpus.Bytes:0.00}");
    }

    // What is kept from one document to the next is allocated by the first.
    private static long Second(Action runner)
    {
        runner();
        return Race.Allocated(runner);
    }
}
