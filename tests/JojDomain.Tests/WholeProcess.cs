using Xunit;

namespace JojDomain.Tests;

/// <summary>Tests that count the memory or the processor time of the whole process: they run while no other test does, whose share they would count.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class WholeProcess
{
    /// <summary>How many times the processor time of the work on <paramref name="small"/> the work on <paramref name="large"/> takes, each at its best of five.</summary>
    /// <remarks>For tests of this collection alone. Processor time, not the clock's: a busy machine stretches a long run more than a short one.</remarks>
    internal static double Growth<T>(T small, T large, Action<T> work)
    {
        work(small);
        (TimeSpan ofSmall, TimeSpan ofLarge) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (int run = 0; run < 5; run++)
        {
            ofSmall = Least(ofSmall, Time(small));
            ofLarge = Least(ofLarge, Time(large));
        }

        return ofLarge / ofSmall;

        TimeSpan Time(T size)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            work(size);
            return Environment.CpuUsage.TotalTime - before;
        }

        static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
    }
}
