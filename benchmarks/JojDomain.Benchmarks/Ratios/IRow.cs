namespace JojDomain.Benchmarks.Ratios;

/// <summary>One comparison on typical documents: its runners, measured in one race, and the lines that report it.</summary>
internal interface IRow
{
    IEnumerable<Line> Measure(Corpus corpus);
}
