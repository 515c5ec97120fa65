namespace JojDomain.Benchmarks.Ratios;

/// <summary>The times of all runners in all rounds, in microseconds, and what each allocated in one more run.</summary>
internal sealed record RaceResult(double[][] Rounds, long[] Allocated)
{
    public double Median(int runner) => MedianOf([.. Rounds.Select(round => round[runner])]);

    /// <summary>The median of a runner's time as a fraction of another's in the same round.</summary>
    public double Ratio(int runner, int other) => MedianOf([.. Rounds.Select(round => round[runner] / round[other])]);

    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        int middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
