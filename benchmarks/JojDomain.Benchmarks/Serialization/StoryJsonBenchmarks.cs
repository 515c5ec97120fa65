using System.Buffers;
using BenchmarkDotNet.Attributes;
using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Peer;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Serialization;

/// <summary>One document read and written, small (10 claims), typical and large (1,000 claims), beside plain classes with source-generated System.Text.Json.</summary>
/// <remarks>The same document again and again finds every id interned; the verb <c>ratios</c>, which goes over many documents, does not.</remarks>
[MemoryDiagnoser]
public class StoryJsonBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private byte[] _document = [];
    private Story? _story;
    private PeerStory? _peer;

    [Params(10, StoryMaker.TypicalClaims, 1000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _story = StoryMaker.Make(seed: 1, Claims);
        _document = StoryJson.ToUtf8Bytes(_story);
        PeerJson.MustLoseNothing(_document);
        _peer = PeerJson.Read(_document);
    }

    [Benchmark]
    public Story Read() => StoryJson.Parse(_document);

    [Benchmark]
    public object ReadPeer() => PeerJson.Read(_document);

    [Benchmark]
    public int Write()
    {
        _output.ResetWrittenCount();
        StoryJson.Write(_story!, _output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public int WritePeer()
    {
        _output.ResetWrittenCount();
        PeerJson.Write(_peer!, _output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public byte[] WriteCanonical() => StoryJson.ToCanonicalUtf8Bytes(_story!);

    [Benchmark]
    public ContentHash Hash() => StoryJson.ContentHash(_story!);
}
