using JojDomain.Cli.Input;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary>Checks the files that the arguments of <c>joj check</c> name.</summary>
internal sealed class StoryCheck(Inputs inputs, CheckReport report, bool areLines, Shell shell)
{
    /// <summary>The limits: all problems are reported, without a maximum.</summary>
    public static StoryReadLimits Limits { get; } = new() { ReportsUnknownMembers = true, MostProblems = 1_000_000 };

    /// <summary>False, with a message on standard error, where a file cannot be read or there is none.</summary>
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
            shell.Report($"{Inputs.NameOf(file)} has a story on each line: --lines checks it so");
        }

        return true;
    }
}
