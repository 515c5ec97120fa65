using JojDomain.Cli.Input;
using JojDomain.Cli.Output;

namespace JojDomain.Cli.Verbs;

/// <summary>Checks a file with a story on each line, on all processor cores, in constant memory.</summary>
internal static class LinesCheck
{
    /// <summary>False, with a message on standard error, when the file cannot be read to its end.</summary>
    public static bool Run(string file, Inputs inputs, CheckReport report, Shell shell)
    {
        using Stream? stream = inputs.Open(file, out bool isMarked);
        return stream is not null && Check(file, stream, isMarked, report, shell);
    }

    private static bool Check(string file, Stream stream, bool isMarked, CheckReport report, Shell shell)
    {
        report.CountFile();
        string name = Inputs.NameOf(file);
        var progress = new Progress(shell, name);
        return StoryLines.Read(file, stream, isMarked, StoryCheck.Limits, progress, shell, (_, problems) => AddProblems(problems, name, progress, report, shell));
    }

    private static void AddProblems(EquatableArray<Problem> problems, string name, Progress progress, CheckReport report, Shell shell)
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
