namespace JojDomain.Benchmarks.Ratios;

/// <summary>Writing into a caller's buffer, against the peer in its three ways and against a bare replay of the tokens.</summary>
internal sealed class WriteRow : IRow
{
    public IEnumerable<Line> Measure(Corpus corpus)
    {
        RaceResult write = Effort.Full.Run(corpus.WriteOurs, corpus.WritePeerAsItComes, corpus.ReplayTokens, corpus.WritePeer, corpus.WritePeerByOptions);
        yield return new Line("write typical", write.Ratio(0, 1), "of the peer's time", $"{corpus.Runner(write, 0)}; peer as it comes, generated code and default escaping, {corpus.Runner(write, 1)}; fastest rounds {write.RatioOfLeast(0, 1):0.00}; {write.Rounds.Length} rounds");
        yield return new Line("write relaxed", write.Ratio(0, 3), "of the time of the peer with our escaping set on a writer of its own, the fastest it can be", $"{corpus.Runner(write, 3)}");
        yield return new Line("write options", write.Ratio(0, 4), "of the time of the peer with our escaping set in its options, which turns the generated code off", $"{corpus.Runner(write, 4)}");
        yield return new Line("write typical / replay", write.Ratio(0, 2), "x a bare Utf8JsonWriter replay", $"{corpus.Each(write, 2)}; the peer {write.Ratio(1, 2):0.00} x; fastest rounds {write.RatioOfLeast(0, 2):0.00}");
    }
}
