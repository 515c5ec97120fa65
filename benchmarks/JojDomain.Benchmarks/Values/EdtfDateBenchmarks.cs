using BenchmarkDotNet.Attributes;

namespace JojDomain.Benchmarks.Values;

/// <summary>A date read from its text, from the plainest to a set with many members, and compared.</summary>
[MemoryDiagnoser]
public class EdtfDateBenchmarks
{
    private static readonly EdtfDate Other = EdtfDate.Parse("2025-07");
    private EdtfDate? _date;

    [Params("2025-07-31", "2025-07~", "2025-06/2026-11", "{1667,1668,1670..1672}", "Y-17E7")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _date = EdtfDate.Parse(Text);

    [Benchmark]
    public EdtfDate Parse() => EdtfDate.Parse(Text);

    [Benchmark]
    public DateOrder OrderAgainst() => _date!.OrderAgainst(Other);
}
