using System.Diagnostics;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>
/// Measures several ways of doing the same work in one process, in turns: A B C, C B A, A B C and so on, so that a machine that is slow for a while is slow for
/// all of them. Time is the processor time of the whole process (garbage collection included), which does not count waiting for a processor that others use; only
/// what several processors gain has to be taken from the clock. What counts is the median of the ratios within single rounds.
/// </summary>
internal sealed class Race(bool byClock, params Action[] runners)
{
    private const int FewestRounds = 5;

    // On a machine that others keep busy the clock runs on while the process waits.
    private const int MostClockPerTime = 2;

    public Race(params Action[] runners)
        : this(byClock: false, runners)
    {
    }

    /// <summary>Until tiered compilation has settled: it recompiles in the background, after calls have been counted and profiled.</summary>
    public void WarmUp(TimeSpan time) => Repeat(time, _ =>
    {
        foreach (Action runner in runners)
        {
            runner();
        }
    });

    /// <summary>Runs rounds for some time and gives the time of each runner in each of them.</summary>
    public RaceResult Run(TimeSpan time)
    {
        var rounds = new List<double[]>();
        Repeat(time, number => rounds.Add(Round(backwards: number % 2 == 1)));
        return new RaceResult([.. rounds], [.. runners.Select(Allocated)]);
    }

    private static void Repeat(TimeSpan time, Action<int> action)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan until = Used() + time;
        for (int number = 0; number < FewestRounds || (Used() < until && Stopwatch.GetElapsedTime(start) < time * MostClockPerTime); number++)
        {
            action(number);
        }
    }

    private static TimeSpan Used() => Environment.CpuUsage.TotalTime;

    private TimeSpan Now() => byClock ? Stopwatch.GetElapsedTime(0) : Used();

    private double[] Round(bool backwards)
    {
        var times = new double[runners.Length];
        for (int turn = 0; turn < runners.Length; turn++)
        {
            int runner = backwards ? runners.Length - 1 - turn : turn;
            TimeSpan start = Now();
            runners[runner]();
            times[runner] = (Now() - start).TotalMicroseconds;
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
