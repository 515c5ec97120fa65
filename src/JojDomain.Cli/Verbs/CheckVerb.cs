using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj check</c>: all problems of files.</summary>
internal static class CheckVerb
{
    public static VerbCommand Create(Shell shell)
    {
        var files = new Argument<string[]>("FILE")
        {
            HelpName = "FILE",
            Description = "The files to check, - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<bool> json = Arguments.Json("Print the problems as one JSON array.");
        var verb = new VerbCommand("check", "List everything that is wrong with stories, each problem with its place in the text.")
        {
            Synopsis = "check FILE... [--json]",
            ExitCodes =
            [
                (ExitCode.Clean, "all files are valid stories; warnings do not count"),
                (ExitCode.Problems, "there are problems"),
                (ExitCode.Unusable, "a file cannot be read; the others are checked all the same"),
            ],
            Examples =
            [
                ("joj check story.json", "story.json:12:18: error JOJ2003 /claims/3/attribution/voice: nothing has the id \"restik\""),
                ("joj check stories/*.json", "check many files in one run"),
                ("joj check --json story.json", "an array of {file, line, column, severity, code, pointer, message}"),
            ],
        };
        verb.Add(files);
        verb.Add(json);
        verb.SetAction(result => Run(result.GetRequiredValue(files), result.GetValue(json), shell));
        return verb;
    }

    private static int Run(string[] files, bool asJson, Shell shell)
    {
        var inputs = new Inputs(shell);
        var found = new List<(string File, Problem Problem)>();
        bool isUnreadable = false;
        foreach (string file in files)
        {
            if (!inputs.TryRead(file, out byte[]? bytes))
            {
                isUnreadable = true;
                continue;
            }

            _ = StoryJson.TryParse(bytes, out _, out EquatableArray<Problem> problems);
            found.AddRange(ProblemLines.Sorted(problems).Select(problem => (Inputs.NameOf(file), problem)));
        }

        Print(found, asJson, shell);
        return isUnreadable ? ExitCode.Unusable
            : found.Exists(static each => each.Problem.Severity == Severity.Error) ? ExitCode.Problems
            : ExitCode.Clean;
    }

    private static void Print(List<(string File, Problem Problem)> found, bool asJson, Shell shell)
    {
        if (asJson)
        {
            shell.Out.WriteLine(ProblemJson.Of(found));
            return;
        }

        foreach ((string file, Problem problem) in found)
        {
            shell.Out.WriteLine(ProblemLines.Line(file, problem));
        }
    }
}
