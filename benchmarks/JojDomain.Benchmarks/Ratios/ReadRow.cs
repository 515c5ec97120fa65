namespace JojDomain.Benchmarks.Ratios;

/// <summary>Reading, against the peer and against a bare walk over the tokens.</summary>
internal sealed class ReadRow : IRow
{
    public IEnumerable<Line> Measure(Corpus corpus)
    {
        RaceResult read = Effort.Full.Run(corpus.ReadOurs, corpus.ReadPeer, corpus.WalkTokens);
        yield return new Line("read typical", read.Ratio(0, 1), "of the peer's time", $"{corpus.Runner(read, 0)}; peer {corpus.Runner(read, 1)}; fastest rounds {read.RatioOfLeast(0, 1):0.00}; {read.Rounds.Length} rounds");
        yield return new Line("read typical / walk", read.Ratio(0, 2), "x a bare Utf8JsonReader walk", $"{corpus.Each(read, 2)}; the peer {read.Ratio(1, 2):0.00} x; fastest rounds {read.RatioOfLeast(0, 2):0.00}");
    }
}
