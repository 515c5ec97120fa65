using BenchmarkDotNet.Attributes;

namespace JojDomain.Benchmarks.Values;

/// <summary>An id, the most frequent value of any story: read, compared with an equal one, hashed.</summary>
[MemoryDiagnoser]
public class IdBenchmarks
{
    private const string Text = "joj-organising-committee";
    private readonly Id<Organisation> _one = new(Text);
    private readonly Id<Organisation> _other = new(new string(Text));

    [Benchmark]
    public Id<Organisation> Parse() => Id<Organisation>.Parse(Text);

    [Benchmark]
    public bool IsEqual() => _one == _other;

    [Benchmark]
    public int Hash() => _one.GetHashCode();
}
