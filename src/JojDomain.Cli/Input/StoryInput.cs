using System.Diagnostics.CodeAnalysis;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Input;

/// <summary>Reads the story that the argument STORY names: a reference story, standard input or a file.</summary>
internal static class StoryInput
{
    /// <summary>Gives the story. Otherwise standard error has the reason, and the exit code shows whether the input could not be read or is no story.</summary>
    public static bool TryRead(string name, Inputs inputs, Shell shell, [NotNullWhen(true)] out Story? story, out int exitCode)
    {
        exitCode = ExitCode.Clean;
        if (ReferenceStories.TryGet(name, out story) || TryReadFile(name, inputs, shell, out story, out exitCode))
        {
            return true;
        }

        if (exitCode == ExitCode.Unusable)
        {
            HintAtReferenceStories(name, shell);
        }

        return false;
    }

    /// <summary>Gives two stories. Both are read in any case, so that standard error has the problems of both; the exit code is the graver of the two.</summary>
    public static bool TryReadBoth(string first, string second, Shell shell, [NotNullWhen(true)] out Story? one, [NotNullWhen(true)] out Story? other, out int exitCode)
    {
        // One object for both: standard input can be only one of them.
        var inputs = new Inputs(shell);
        bool isFirstRead = TryRead(first, inputs, shell, out one, out int firstCode);
        bool isSecondRead = TryRead(second, inputs, shell, out other, out int secondCode);
        exitCode = Math.Max(firstCode, secondCode);
        return isFirstRead && isSecondRead;
    }

    /// <summary>Gives the story of a file, or of standard input, in the same way.</summary>
    public static bool TryReadFile(string name, Inputs inputs, Shell shell, [NotNullWhen(true)] out Story? story, out int exitCode)
    {
        exitCode = ExitCode.Clean;
        story = null;
        if (!inputs.TryRead(name, out byte[]? bytes))
        {
            exitCode = ExitCode.Unusable;
            return false;
        }

        ReadOnlySpan<byte> text = ByteOrderMark.Skip(bytes, out bool isMarked);
        if (isMarked)
        {
            WriteProblems(name, [ByteOrderMark.PassedOver], shell);
        }

        if (!StoryJson.TryParse(text, out story, out EquatableArray<Problem> problems))
        {
            exitCode = ExitCode.Problems;
        }

        WriteProblems(name, problems, shell);
        if (story is null && StoryText.HoldsLines(text))
        {
            shell.Report($"{Inputs.NameOf(name)} has a story on each line: only check and convert read such texts, with --lines");
        }

        return story is not null;
    }

    /// <summary>Writes the problems of a story to standard error.</summary>
    public static void WriteProblems(string file, EquatableArray<Problem> problems, Shell shell)
    {
        foreach (Problem problem in ProblemLines.Sorted(problems))
        {
            shell.Error.WriteLine(ProblemLines.Line(Inputs.NameOf(file), problem));
        }
    }

    private static void HintAtReferenceStories(string name, Shell shell)
    {
        if (Inputs.IsStandardInput(name) || Path.Exists(name) || ReferenceStories.Names.IsEmpty)
        {
            return;
        }

        string? nearest = DidYouMean.Nearest(name, ReferenceStories.Names);
        shell.Report(nearest is null
            ? $"the reference stories are {string.Join(", ", ReferenceStories.Names)}"
            : $"there is a reference story \"{nearest}\"; did you mean that?");
    }
}
