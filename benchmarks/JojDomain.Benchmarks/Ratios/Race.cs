using System.Diagnostics;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>
/// Measures several ways of doing the same work in one process, in turns: A B C, C B A, A B C and so on, so that a machine that is slowed down for a while slows
/// down all of them. What counts is the median of the ratios within single rounds.
/// </summary>
internal sealed class Race(params Action[] runners)
{
    /// <summary>Until tiered compilation has settled: it recompiles in the background, after calls have been counted and profiled.</summary>
    public void WarmUp(TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            foreach (Action runner in runners)
            {
                runner();
            }
        }
    }

    /// <summary>Runs rounds for some time, at least five, and gives the time of each runner in each round.</summary>
    public RaceResult Run(TimeSpan time)
    {
        var rounds = new List<double[]>();
        long start = Stopwatch.GetTimestamp();
        while (rounds.Count < 5 || Stopwatch.GetElapsedTime(start) < time)
        {
            rounds.Add(Round(backwards: rounds.Count % 2 == 1));
        }

        return new RaceResult([.. rounds], [.. runners.Select(Allocated)]);
    }

    private double[] Round(bool backwards)
    {
        var times = new double[runners.Length];
        for (int turn = 0; turn < runners.Length; turn++)
        {
            int runner = backwards ? runners.Length - 1 - turn : turn;
            long start = Stopwatch.GetTimestamp();
            runners[runner]();
            times[runner] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        return times;
    }

    private static long Allocated(Action runner)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        runner();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
