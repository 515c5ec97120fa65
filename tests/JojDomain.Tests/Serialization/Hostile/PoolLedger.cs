using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>
/// Records which arrays of the shared pools one piece of work rents and returns, on any threads: the runtime reports
/// each as an event, on the thread where it happens.
/// </summary>
internal sealed class PoolLedger : EventListener
{
    private static readonly AsyncLocal<PoolLedger?> OfThisWork = new();

    private readonly ConcurrentDictionary<(int Pool, int Array), int> _rented = [];
    private int _rentals;
    private int _timesTooOften;

    /// <summary>How often an array was rented.</summary>
    public int Rentals => _rentals;

    /// <summary>How often an array was returned that was not rented.</summary>
    public int TimesTooOften => _timesTooOften;

    /// <summary>How many arrays are still rented.</summary>
    public int Kept => _rented.Values.Sum();

    /// <summary>Does the work, and records what it rents until the ledger is disposed of.</summary>
    public async Task WatchAsync(Func<Task> work)
    {
        OfThisWork.Value = this;
        try
        {
            await work();
        }
        finally
        {
            OfThisWork.Value = null;
        }
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (OfThisWork.Value != this || eventData.Payload is not [int array, _, int pool, ..])
        {
            return;
        }

        if (eventData.EventName == "BufferRented")
        {
            Interlocked.Increment(ref _rentals);
            _rented.AddOrUpdate((pool, array), 1, static (_, count) => count + 1);
        }
        else if (eventData.EventName == "BufferReturned" && _rented.AddOrUpdate((pool, array), -1, static (_, count) => count - 1) < 0)
        {
            Interlocked.Increment(ref _timesTooOften);
        }
    }
}
