using JojDomain.Benchmarks.Ratios;

namespace JojDomain.Benchmarks.Feeds;

/// <summary>Looks at the heap every few milliseconds, and keeps the most that was added to what was there before.</summary>
internal sealed class HeapWatch : IDisposable
{
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly Timer _timer;
    private long _most;

    public HeapWatch() => _timer = new Timer(_ => _most = Math.Max(_most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 20);

    /// <summary>The most bytes that were there, garbage that was not collected yet included.</summary>
    public long Added => Math.Max(0, _most - _before);

    public static string Megabytes(long bytes) => Line.Text($"{bytes / 1e6:0.0} MB");

    public void Dispose() => _timer.Dispose();
}
