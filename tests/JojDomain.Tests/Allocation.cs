namespace JojDomain.Tests;

/// <summary>Counts what work allocates on this thread, in spite of what other threads do in the meantime and the collector has back.</summary>
internal static class Allocation
{
    public static long Of(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
