using JojDomain.Cli.Input;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary>Checks what each argument of <c>joj check</c> names.</summary>
internal sealed class StoryCheck(Inputs inputs, CheckReport report, bool areLines, Shell shell)
{
    /// <summary>Everything is reported: a check that keeps some of it back is none.</summary>
    public static StoryReadLimits Limits { get; } = new() { ReportsUnknownMembers = true, MostProblems = 1_000_000 };

    /// <summary>False where a file cannot be read, or none is named; standard error then says so.</summary>
    public bool Run(string argument)
    {
        if (Inputs.IsStandardInput(argument) || !StoryFiles.IsMany(argument))
        {
            return CheckFile(argument);
        }

        try
        {
            IReadOnlyList<string> files = StoryFiles.Of(argument);
            if (files.Count == 0)
            {
                shell.Tell(Directory.Exists(argument) ? $"the folder \"{argument}\" has no {StoryFiles.Endings} file in it" : $"no file fits \"{argument}\"");
            }

            bool isReadable = files.Count > 0;
            foreach (string file in files)
            {
                isReadable &= CheckFile(file);
            }

            return isReadable;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            shell.Tell($"cannot read \"{argument}\": {error.Message}");
            return false;
        }
    }

    private bool CheckFile(string file) => areLines || StoryFiles.HoldsLines(file) ? LinesCheck.Run(file, inputs, report, shell) : CheckWhole(file);

    private bool CheckWhole(string file)
    {
        if (!inputs.TryRead(file, out byte[]? bytes))
        {
            return false;
        }

        ReadOnlySpan<byte> text = ByteOrderMark.Skip(bytes, out bool isMarked);
        bool isStory = StoryJson.TryParse(text, Limits, out _, out EquatableArray<Problem> problems);
        report.CountFile();
        report.Add(Inputs.NameOf(file), isMarked ? [ByteOrderMark.PassedOver, .. problems] : problems);
        if (!isStory && StoryText.HoldsLines(text))
        {
            shell.Out.Flush();
            shell.Tell($"{Inputs.NameOf(file)} holds a story on each line: --lines checks it so");
        }

        return true;
    }
}
