using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary>Checks a file that holds a story on each line, on all cores, and keeps nothing of what it has told.</summary>
internal static class LinesCheck
{
    private const int MostParallel = 16;

    /// <summary>False when the file cannot be read to its end, which standard error then says.</summary>
    public static bool Run(string file, Inputs inputs, ProblemOutput output, Shell shell)
    {
        using Stream? stream = inputs.Open(file);
        return stream is not null && Check(file, stream, output, shell);
    }

    private static bool Check(string file, Stream stream, ProblemOutput output, Shell shell)
    {
        var progress = new Progress(shell, Inputs.NameOf(file));
        var options = new StoryJsonLinesOptions { DegreeOfParallelism = Math.Min(Environment.ProcessorCount, MostParallel) };
        using IEnumerator<StoryLine> lines = StoryJsonLines.Read(stream, options).GetEnumerator();
        string? fault;
        while (TryMove(lines, out fault))
        {
            Tell(lines.Current, Inputs.NameOf(file), progress, output, shell);
            progress.At(lines.Current.Number, stream);
        }

        progress.Clear();
        if (fault is not null)
        {
            shell.Tell($"cannot read \"{file}\" to its end: {fault}");
        }

        return fault is null;
    }

    // Only reading the file may fail here; that nobody reads the output any more is told otherwise.
    private static bool TryMove(IEnumerator<StoryLine> lines, out string? fault)
    {
        fault = null;
        try
        {
            return lines.MoveNext();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = error.Message;
            return false;
        }
    }

    private static void Tell(StoryLine line, string name, Progress progress, ProblemOutput output, Shell shell)
    {
        if (line.Problems.IsEmpty)
        {
            return;
        }

        progress.Clear();
        foreach (Problem problem in ProblemLines.Sorted(line.Problems))
        {
            output.Add(name, problem);
        }

        if (shell.IsInputTyped || shell.IsErrorTerminal)
        {
            shell.Out.Flush();
        }
    }
}
