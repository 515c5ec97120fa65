using System.Collections.Concurrent;

namespace JojDomain.Engine;

/// <summary>Contexts kept for the next document: a fresh one for each document would nearly double the allocation.</summary>
internal static class ContextPool
{
    private static readonly ConcurrentBag<ReadContext> Idle = [];

    public static ReadContext Rent() => Idle.TryTake(out ReadContext? context) ? context : new ReadContext();

    public static void Return(ReadContext context)
    {
        context.Reset();
        if (Idle.Count < Environment.ProcessorCount)
        {
            Idle.Add(context);
        }
    }
}
