using System.Runtime.CompilerServices;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Parses several blocks of lines at the same time, and returns the lines in the order of the text.</summary>
internal static class SideBySide
{
    // While the lines of one block are returned, as many blocks as the degree are parsed. With twice as many in work, one slow block does not keep the other threads idle at once.
    private const int BlocksPerDegree = 2;

    public static async IAsyncEnumerable<StoryLine> ReadAsync(Stream stream, StoryJsonLinesOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int degree = options.DegreeOfParallelism;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, degree).ConcurrentScheduler;
        var blocks = new LineBlocks(stream, options);
        var inWork = new Queue<Task<List<StoryLine>>>();
        Task<LineBlock?>? reading = null;
        try
        {
            bool isEnded = false;
            while (true)
            {
                while (!isEnded && inWork.Count < degree * BlocksPerDegree)
                {
                    reading ??= blocks.NextAsync(stop.Token).AsTask();
                    if (inWork.Count > 0)
                    {
                        // Lines that are parsed already are returned before waiting for a slow stream, and before the exception of one that fails.
                        await Task.WhenAny(reading, inWork.Peek()).ConfigureAwait(false);
                        if (!reading.IsCompletedSuccessfully)
                        {
                            break;
                        }
                    }

                    LineBlock? block = await reading.ConfigureAwait(false);
                    reading = null;
                    isEnded = block is null;
                    if (block is not null)
                    {
                        inWork.Enqueue(Task.Factory.StartNew(() => Parse(block, stop.Token), CancellationToken.None, TaskCreationOptions.None, scheduler));
                    }
                }

                if (inWork.Count == 0)
                {
                    break;
                }

                foreach (StoryLine line in await inWork.Dequeue().ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return line;
                }
            }

            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await EndAsync(blocks, inWork, reading).ConfigureAwait(false);
        }
    }

    private static List<StoryLine> Parse(LineBlock block, CancellationToken stop)
    {
        var lines = new List<StoryLine>();
        try
        {
            while (!stop.IsCancellationRequested && block.Next() is { } line)
            {
                lines.Add(line);
            }

            return lines;
        }
        finally
        {
            block.Release();
        }
    }

    private static async Task EndAsync(LineBlocks blocks, Queue<Task<List<StoryLine>>> inWork, Task<LineBlock?>? reading)
    {
        foreach (Task parsing in inWork)
        {
            await parsing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // Some streams do not cancel a pending read. The caller does not wait for it then, and the buffer is left to the collector.
        if (reading is { IsCompleted: false })
        {
            return;
        }

        if (reading is { IsCompletedSuccessfully: true })
        {
            (await reading.ConfigureAwait(false))?.Release();
        }

        blocks.Release();
    }
}
