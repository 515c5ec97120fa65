using BenchmarkDotNet.Attributes;
using JojDomain.Benchmarks.Documents;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Stories;

/// <summary>What is done with a whole typical story in memory: checking content that was built in code, equality and hash.</summary>
[MemoryDiagnoser]
public class StoryBenchmarks
{
    private Story? _story;
    private Story? _again;

    [GlobalSetup]
    public void Prepare()
    {
        _story = StoryMaker.Make(seed: 1, StoryMaker.TypicalClaims);
        _again = StoryJson.Parse(StoryJson.ToUtf8Bytes(_story));
    }

    [Benchmark]
    public Story Create() => Story.Create(_story!.Content);

    [Benchmark]
    public bool EqualToOneReadSeparately() => _story!.Equals(_again);

    [Benchmark]
    public int Hash() => _story!.Content.GetHashCode(); // Of the content: a story keeps its hash once it was asked for.
}
