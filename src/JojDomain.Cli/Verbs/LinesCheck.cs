using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary>Checks a file that holds a story on each line, on all cores, and keeps nothing of what it has stated.</summary>
internal static class LinesCheck
{
    private const int MostParallel = 16;

    /// <summary>False when the file cannot be read to its end, which standard error then says.</summary>
    public static bool Run(string file, Inputs inputs, CheckReport report, Shell shell)
    {
        using Stream? stream = inputs.Open(file, out bool isMarked);
        return stream is not null && Check(file, stream, isMarked, report, shell);
    }

    private static bool Check(string file, Stream stream, bool isMarked, CheckReport report, Shell shell)
    {
        report.CountFile();
        var progress = new Progress(shell, Inputs.NameOf(file));
        var options = new StoryJsonLinesOptions { DegreeOfParallelism = Math.Min(Environment.ProcessorCount, MostParallel), Limits = StoryCheck.Limits };
        using IEnumerator<StoryLine> lines = StoryJsonLines.Read(stream, options).GetEnumerator();
        Exception? fault;
        while (TryMove(lines, out fault))
        {
            EquatableArray<Problem> problems = lines.Current.Problems;
            Tell(isMarked ? [ByteOrderMark.PassedOver, .. problems] : problems, Inputs.NameOf(file), progress, report, shell);
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

    private static void Tell(EquatableArray<Problem> problems, string name, Progress progress, CheckReport report, Shell shell)
    {
        if (!problems.IsEmpty)
        {
            progress.Clear();
        }

        report.Add(name, problems);
        if (!problems.IsEmpty && (shell.IsInputTyped || shell.IsErrorTerminal))
        {
            shell.Out.Flush();
        }
    }
}
