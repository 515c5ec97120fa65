using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Input;

/// <summary>Reads a file with a story on each line, on all processor cores, in constant memory.</summary>
internal static class StoryLines
{
    private const int MostParallel = 16;

    /// <summary>Gives each line with its problems, in order; false, with a message on standard error, when the file cannot be read to its end.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="stream">Its text.</param>
    /// <param name="isMarked">Whether a byte order mark was skipped.</param>
    /// <param name="limits">The limits, such as the largest size of a line.</param>
    /// <param name="progress">Shows the progress.</param>
    /// <param name="shell">The target of messages.</param>
    /// <param name="take">Called for each line with its problems, the warning about the mark included.</param>
    public static bool Read(string file, Stream stream, bool isMarked, StoryReadLimits limits, Progress progress, Shell shell, Action<StoryLine, EquatableArray<Problem>> take)
    {
        var options = new StoryJsonLinesOptions { DegreeOfParallelism = Math.Min(Environment.ProcessorCount, MostParallel), Limits = limits };
        using IEnumerator<StoryLine> lines = StoryJsonLines.Read(stream, options).GetEnumerator();
        Exception? fault;
        while (TryMove(lines, out fault))
        {
            EquatableArray<Problem> problems = lines.Current.Problems;
            take(lines.Current, isMarked ? [ByteOrderMark.PassedOver, .. problems] : problems);
            isMarked = false;
            progress.At(lines.Current.Number, stream);
        }

        progress.Clear();
        if (fault is not null)
        {
            shell.Report(Inputs.FaultIn(file, fault));
        }

        return fault is null;
    }

    // Only faults of reading the file are caught here; a closed output is reported elsewhere.
    private static bool TryMove(IEnumerator<StoryLine> lines, out Exception? fault)
    {
        fault = null;
        try
        {
            return lines.MoveNext();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = error;
            return false;
        }
    }
}
