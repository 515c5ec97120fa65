using System.Diagnostics;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>
/// Measures several ways of doing the same work in one process, in turns: A B C, C B A, A B C and so on, so that a machine that is slow for a while is slow for
/// all of them. Time is the processor time of the whole process (garbage collection included), which does not count waiting for a processor that others use; the
/// clock is read too, for what several processors gain. What counts is the median of the ratios within single rounds.
/// </summary>
internal sealed class Race(params Action[] runners)
{
    private const int FewestRounds = 5;

    // On a machine that others keep busy the clock runs on while the process waits.
    private const int MostClockPerTime = 2;

    /// <summary>Whether the heap is cleared before each turn, untimed: where one turn's garbage is large, the next would pay for it.</summary>
    public bool ClearsHeap { get; init; }

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
        var byClock = new List<double[]>();
        Repeat(time, number =>
        {
            var used = new double[runners.Length];
            var passed = new double[runners.Length];
            Round(backwards: number % 2 == 1, used, passed);
            rounds.Add(used);
            byClock.Add(passed);
        });
        long[] allocated = [.. runners.Select(Allocated)];
        return new RaceResult([.. rounds], allocated) { ByClock = new RaceResult([.. byClock], allocated) };
    }

    /// <summary>What one run allocates on this thread, in bytes.</summary>
    public static long Allocated(Action runner)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        runner();
        return GC.GetAllocatedBytesForCurrentThread() - before;
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

    private void Round(bool backwards, double[] used, double[] passed)
    {
        for (int turn = 0; turn < runners.Length; turn++)
        {
            int runner = backwards ? runners.Length - 1 - turn : turn;
            if (ClearsHeap)
            {
                GC.Collect();
            }

            long clock = Stopwatch.GetTimestamp();
            TimeSpan start = Used();
            runners[runner]();
            used[runner] = (Used() - start).TotalMicroseconds;
            passed[runner] = Stopwatch.GetElapsedTime(clock).TotalMicroseconds;
        }
    }
}
