namespace JojDomain.Benchmarks.Ratios;

/// <summary>The times of all runners in all rounds, in microseconds, and what each allocated in one more run.</summary>
internal sealed record RaceResult(double[][] Rounds, long[] Allocated)
{
    private RaceResult? _byClock;

    /// <summary>The same rounds by the clock.</summary>
    public RaceResult ByClock
    {
        get => _byClock ?? this;
        init => _byClock = value;
    }

    public double Median(int runner) => MedianOf([.. Rounds.Select(round => round[runner])]);

    public double Least(int runner) => Rounds.Min(round => round[runner]);

    /// <summary>The median of a runner's time as a fraction of another's in the same round.</summary>
    public double Ratio(int runner, int other) => MedianOf([.. Rounds.Select(round => round[runner] / round[other])]);

    /// <summary>The fastest round of a runner as a fraction of the fastest of another: what no disturbance can have made too small. It is beside the median as a second witness.</summary>
    public double RatioOfLeast(int runner, int other) => Least(runner) / Least(other);

    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        int middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
