using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Reads and writes JSON Lines (jsonlines.org): one story in native JSON on each line, UTF-8.</summary>
/// <remarks>
/// Files may be of any size: what is kept in memory is a few blocks of the text and the stories of the lines in work. A bad line is reported
/// with its number and all of its problems, and the others are read. Lines end with a line feed, with or without a carriage return before it;
/// after the last one it may be missing. Blank lines are skipped, but count. A byte order mark is refused, as everywhere: at
/// the beginning of the text it is a problem of line 1. An empty text has no lines. Safe for use by several threads, each with a stream of its own.
/// </remarks>
public static class StoryJsonLines
{
    private const int FlushAt = 64 * 1024;

    /// <summary>Reads the lines of a stream in their order, to its end; the stream stays open.</summary>
    /// <remarks>
    /// Lines are read as they are asked for and as soon as the stream has given them, so that a stream without end can be read.
    /// When the stream fails, all lines that it had given whole come first, then its exception; a line that it ends in is read as it is.
    /// </remarks>
    /// <param name="utf8JsonLines">The stream, which is read from where it is.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IAsyncEnumerable<StoryLine> ReadAsync(Stream utf8JsonLines, StoryJsonLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8JsonLines);
        options ??= new StoryJsonLinesOptions();
        return options.DegreeOfParallelism == 1
            ? ReadInTurnAsync(utf8JsonLines, options, cancellationToken)
            : SideBySide.ReadAsync(utf8JsonLines, options, cancellationToken);
    }

    /// <summary>Reads the lines of a stream in their order, to its end, for a caller that waits for each; the stream stays open.</summary>
    /// <remarks>
    /// As <see cref="ReadAsync(Stream, StoryJsonLinesOptions?, CancellationToken)"/>, and on one core cheaper by the changes of thread that
    /// reading a file asynchronously takes.
    /// </remarks>
    /// <param name="utf8JsonLines">The stream, which is read from where it is.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static IEnumerable<StoryLine> Read(Stream utf8JsonLines, StoryJsonLinesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8JsonLines);
        options ??= new StoryJsonLinesOptions();
        return options.DegreeOfParallelism == 1
            ? ReadInTurn(utf8JsonLines, options)
            : SideBySide.ReadAsync(utf8JsonLines, options, CancellationToken.None).ToBlockingEnumerable();
    }

    /// <summary>Writes stories to a stream, each as one line with a line feed at its end; the stream stays open.</summary>
    /// <remarks>The stream gets whole lines, about 64 KB at a time. What was written before a failure stays in it.</remarks>
    /// <exception cref="ArgumentNullException">The stream, the sequence or a story is null.</exception>
    public static Task WriteAsync(Stream utf8JsonLines, IAsyncEnumerable<Story> stories) => WriteAsync(utf8JsonLines, stories, CancellationToken.None);

    /// <summary>Writes stories to a stream, each as one line with a line feed at its end; the stream stays open.</summary>
    /// <remarks>The stream gets whole lines, about 64 KB at a time. What was written before a failure stays in it.</remarks>
    /// <exception cref="ArgumentNullException">The stream, the sequence or a story is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task WriteAsync(Stream utf8JsonLines, IAsyncEnumerable<Story> stories, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8JsonLines);
        ArgumentNullException.ThrowIfNull(stories);
        cancellationToken.ThrowIfCancellationRequested();
        PipeWriter output = PipeWriter.Create(utf8JsonLines, new StreamPipeWriterOptions(minimumBufferSize: FlushAt, leaveOpen: true));
        try
        {
            await foreach (Story story in stories.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                StoryJson.Write(story, output);
                output.Write("\n"u8);
                if (output.UnflushedBytes >= FlushAt)
                {
                    await output.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            await output.CompleteAsync().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // With the exception the pipe discards what it has not written yet.
            await output.CompleteAsync(failure).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Writes stories to a stream, each as one line with a line feed at its end; the stream stays open.</summary>
    /// <remarks>The stream gets whole lines, about 64 KB at a time. What was written before a failure stays in it.</remarks>
    /// <exception cref="ArgumentNullException">The stream, the sequence or a story is null.</exception>
    public static Task WriteAsync(Stream utf8JsonLines, IEnumerable<Story> stories) => WriteAsync(utf8JsonLines, stories, CancellationToken.None);

    /// <summary>Writes stories to a stream, each as one line with a line feed at its end; the stream stays open.</summary>
    /// <remarks>The stream gets whole lines, about 64 KB at a time. What was written before a failure stays in it.</remarks>
    /// <exception cref="ArgumentNullException">The stream, the sequence or a story is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task WriteAsync(Stream utf8JsonLines, IEnumerable<Story> stories, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stories);
        return WriteAsync(utf8JsonLines, stories.ToAsyncEnumerable(), cancellationToken);
    }

    private static IEnumerable<StoryLine> ReadInTurn(Stream stream, StoryJsonLinesOptions options)
    {
        var blocks = new LineBlocks(stream, options);
        LineBlock? block = null;
        try
        {
            while ((block = blocks.Next()) is not null)
            {
                while (block.Next() is { } line)
                {
                    yield return line;
                }

                block.Release();
            }
        }
        finally
        {
            block?.Release();
            blocks.Release();
        }
    }

    private static async IAsyncEnumerable<StoryLine> ReadInTurnAsync(Stream stream, StoryJsonLinesOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var blocks = new LineBlocks(stream, options);
        LineBlock? block = null;
        try
        {
            while ((block = await blocks.NextAsync(cancellationToken).ConfigureAwait(false)) is not null)
            {
                while (block.Next() is { } line)
                {
                    yield return line;
                    cancellationToken.ThrowIfCancellationRequested();
                }

                block.Release();
            }
        }
        finally
        {
            block?.Release();
            blocks.Release();
        }
    }
}
