using JojDomain.Benchmarks.Ratios;

namespace JojDomain.Benchmarks.OtherPeers;

internal sealed class PlainClasses(Corpus corpus) : IOtherPeer
{
    public string Name => "System.Text.Json, source generation, plain classes";

    public long Bytes => corpus.Bytes;

    public void Read() => corpus.ReadPeer();

    public long Write() => corpus.WritePeerAsItComes();
}
