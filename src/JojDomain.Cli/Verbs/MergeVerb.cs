using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj merge</c>: merges two stories about the same events.</summary>
internal static class MergeVerb
{
    private const string Merged = "<merged>";

    public static VerbCommand Create(Shell shell)
    {
        Argument<string> first = Arguments.Story("FIRST");
        Argument<string> second = Arguments.Story("SECOND");
        var verb = new VerbCommand("merge", "Make one story of two about the same events, and print it as native JSON, indented.")
        {
            Synopsis = "merge FIRST SECOND",
            ExitCodes =
            [
                (ExitCode.Clean, "the merged story was printed"),
                (ExitCode.Problems, "both say something else of the same; standard error lists all conflicts, or the problems of a story"),
                (ExitCode.Unusable, "one of them cannot be read"),
            ],
            Examples =
            [
                ("joj merge mine.json theirs.json > both.json", "take what only one has; nothing is chosen where they differ"),
                ("joj merge mine.json theirs.json > /dev/null", "conflict: claim c3 /words: \"no tender\" or \"no call for tenders\""),
            ],
        };
        verb.Add(first);
        verb.Add(second);
        verb.SetAction(result => Run(result.GetRequiredValue(first), result.GetRequiredValue(second), shell));
        return verb;
    }

    private static int Run(string first, string second, Shell shell)
    {
        if (!StoryInput.TryReadBoth(first, second, shell, out Story? one, out Story? other, out int exitCode))
        {
            return exitCode;
        }

        StoryMerge merge = StoryMerge.Of(one, other);
        foreach (MergeConflict conflict in merge.Conflicts)
        {
            shell.Error.WriteLine(SafeText.OneLine($"conflict: {conflict}"));
        }

        foreach (Problem problem in merge.Problems)
        {
            shell.Error.WriteLine(ProblemLines.Line(Merged, problem));
        }

        if (merge.Story is null)
        {
            return ExitCode.Problems;
        }

        shell.Out.WriteLine(SafeText.Json(StoryJson.ToIndentedString(merge.Story)));
        return ExitCode.Clean;
    }
}
