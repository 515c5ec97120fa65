namespace JojDomain.Benchmarks.Ratios;

/// <summary>How long is warmed up and measured.</summary>
internal sealed record Effort(TimeSpan WarmUp, TimeSpan Measure)
{
    /// <summary>For what reads or writes whole documents, and has the most code to be compiled again.</summary>
    public static Effort Full { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(8));

    public static Effort Half { get; } = new(TimeSpan.FromSeconds(2.5), TimeSpan.FromSeconds(4));

    public RaceResult Run(params Action[] runners) => Run(new Race(runners));

    public RaceResult Run(Race race)
    {
        race.WarmUp(WarmUp);
        return race.Run(Measure);
    }
}
