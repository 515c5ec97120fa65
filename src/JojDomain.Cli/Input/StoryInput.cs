using System.Diagnostics.CodeAnalysis;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Input;

/// <summary>Reads what the argument STORY names: a reference story, standard input or a file.</summary>
internal static class StoryInput
{
    /// <summary>Gives the story, or says on standard error why there is none; the exit code then distinguishes the two reasons.</summary>
    public static bool TryRead(string name, Inputs inputs, Shell shell, [NotNullWhen(true)] out Story? story, out int exitCode)
    {
        exitCode = ExitCode.Clean;
        if (ReferenceStories.TryGet(name, out story))
        {
            return true;
        }

        if (!inputs.TryRead(name, out byte[]? bytes))
        {
            exitCode = ExitCode.Unusable;
            TellReferenceStories(name, shell);
            return false;
        }

        ReadOnlySpan<byte> text = ByteOrderMark.Skip(bytes, out bool isMarked);
        if (isMarked)
        {
            shell.Error.WriteLine(ProblemLines.Line(Inputs.NameOf(name), ByteOrderMark.PassedOver));
        }

        if (!StoryJson.TryParse(text, out story, out EquatableArray<Problem> problems))
        {
            exitCode = ExitCode.Problems;
        }

        foreach (Problem problem in ProblemLines.Sorted(problems))
        {
            shell.Error.WriteLine(ProblemLines.Line(Inputs.NameOf(name), problem));
        }

        if (story is null && StoryText.HoldsLines(text))
        {
            shell.Tell($"{Inputs.NameOf(name)} holds a story on each line: only \"joj check --lines\" reads such texts");
        }

        return story is not null;
    }

    private static void TellReferenceStories(string name, Shell shell)
    {
        if (Inputs.IsStandardInput(name) || Path.Exists(name) || ReferenceStories.Names.IsEmpty)
        {
            return;
        }

        string? nearest = DidYouMean.Nearest(name, ReferenceStories.Names);
        shell.Tell(nearest is null
            ? $"the reference stories are {string.Join(", ", ReferenceStories.Names)}"
            : $"there is a reference story \"{nearest}\"; did you mean that?");
    }
}
