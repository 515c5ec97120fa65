using JojDomain.Benchmarks.Ratios;

namespace JojDomain.Benchmarks.OtherPeers;

internal sealed class Ours(Corpus corpus) : IOtherPeer
{
    public string Name => "JojDomain, everything checked";

    public long Bytes => corpus.Bytes;

    public void Read() => corpus.ReadOurs();

    public long Write() => corpus.WriteOurs();
}
