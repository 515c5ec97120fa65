using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Input;

/// <summary>Reads a file that holds a story on each line, on all cores, and keeps none of them.</summary>
internal static class StoryLines
{
    private const int MostParallel = 16;

    /// <summary>Gives each line with its problems, in order; false when the file cannot be read to its end, which standard error then says.</summary>
    /// <param name="file">The file, as it is called.</param>
    /// <param name="stream">Its text.</param>
    /// <param name="isMarked">Whether a byte order mark was passed over.</param>
    /// <param name="limits">How large a line may be.</param>
    /// <param name="progress">Shows how far reading has come.</param>
    /// <param name="shell">Where it is said what cannot be read.</param>
    /// <param name="take">Takes a line, and its problems in which that of the mark is.</param>
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
            shell.Tell(Inputs.FaultIn(file, fault));
        }

        return fault is null;
    }

    // Only reading the file may fail here; that nobody reads the output any more is reported otherwise.
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
