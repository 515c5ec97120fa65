using JojDomain.Cli.Input;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary>Checks what each argument of <c>joj check</c> names.</summary>
internal sealed class StoryCheck(Inputs inputs, CheckReport report, bool areLines, Shell shell)
{
    /// <summary>Everything is reported: a check that keeps some of it back is none.</summary>
    public static StoryReadLimits Limits { get; } = new() { ReportsUnknownMembers = true, MostProblems = 1_000_000 };

    /// <summary>False where a file cannot be read, or none is named; standard error then says so.</summary>
    public bool Run(string argument) => StoryFiles.ForEach(argument, shell, CheckFile);

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
            shell.Tell($"{Inputs.NameOf(file)} has a story on each line: --lines checks it so");
        }

        return true;
    }
}
