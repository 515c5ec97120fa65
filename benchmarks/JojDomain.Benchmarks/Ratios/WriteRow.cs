namespace JojDomain.Benchmarks.Ratios;

/// <summary>
/// Writing into a caller's buffer, against the peer in its three ways and against a bare replay of the tokens: stories that were just read, which are in
/// the processor's cache, and so many that each has to come from memory, the peer's too.
/// </summary>
internal sealed class WriteRow : IRow
{
    public IEnumerable<Line> Measure(Corpus corpus)
    {
        using var few = new FewStories(corpus);
        return [.. Measure(few.Corpus, corpus, "", few.Repeat), .. Measure(corpus, corpus, ", from memory", static runner => runner)];
    }

    private static IEnumerable<Line> Measure(Corpus corpus, Corpus all, string how, Func<Action, Action> repeat)
    {
        RaceResult write = Effort.Half.Run(
            repeat(() => corpus.WriteOurs()), repeat(() => corpus.WritePeerAsItComes()), repeat(corpus.ReplayTokens), repeat(() => corpus.WritePeer()), repeat(() => corpus.WritePeerByOptions()));
        yield return new Line($"write typical{how}", write.Ratio(0, 1), "of the peer's time", $"{all.Runner(write, 0)}; peer as it comes, generated code and default escaping, {all.Runner(write, 1)}; fastest rounds {write.RatioOfLeast(0, 1):0.00}; {write.Rounds.Length} rounds");
        yield return new Line($"write relaxed{how}", write.Ratio(0, 3), "of the time of the peer with our escaping set on a writer of its own, the fastest it can be", $"{all.Runner(write, 3)}");
        yield return new Line($"write options{how}", write.Ratio(0, 4), "of the time of the peer with our escaping set in its options, which turns the generated code off", $"{all.Runner(write, 4)}");
        yield return new Line($"write typical / replay{how}", write.Ratio(0, 2), "x a bare Utf8JsonWriter replay", $"{all.Each(write, 2)}; the peer {write.Ratio(1, 2):0.00} x; fastest rounds {write.RatioOfLeast(0, 2):0.00}");
    }
}
