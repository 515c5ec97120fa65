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
            Description = "The files to check, - for standard input. One that ends in .jsonl or .ndjson holds a story on each line.",
            Arity = ArgumentArity.OneOrMore,
        };
        var lines = new Option<bool>("--lines") { Description = "Every FILE holds a story on each line, whatever its name.", Arity = ArgumentArity.Zero };
        Option<bool> json = Arguments.Json("Print the problems as one JSON array.");
        var verb = new VerbCommand("check", "List everything that is wrong with stories, each problem with its place in the text.")
        {
            Synopsis = "check FILE... [--lines] [--json]",
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
                ("joj check corpus.jsonl", "a story on each line, in a file of any size; the pointers lead into the line's story"),
                ("joj check --json story.json", "an array of {file, line, column, severity, code, pointer, message}"),
            ],
        };
        verb.Add(files);
        verb.Add(lines);
        verb.Add(json);
        verb.SetAction(result => Run(result.GetRequiredValue(files), result.GetValue(lines), result.GetValue(json), shell));
        return verb;
    }

    private static int Run(string[] files, bool asLines, bool asJson, Shell shell)
    {
        var inputs = new Inputs(shell);
        using var output = new ProblemOutput(shell, asJson);
        bool isUnreadable = false;
        foreach (string file in files)
        {
            isUnreadable |= asLines || HoldsLines(file) ? !LinesCheck.Run(file, inputs, output, shell) : !CheckWhole(file, inputs, output);
        }

        output.End();
        return isUnreadable ? ExitCode.Unusable : output.HasErrors ? ExitCode.Problems : ExitCode.Clean;
    }

    private static bool HoldsLines(string file) =>
        file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    private static bool CheckWhole(string file, Inputs inputs, ProblemOutput output)
    {
        if (!inputs.TryRead(file, out byte[]? bytes))
        {
            return false;
        }

        _ = StoryJson.TryParse(bytes, out _, out EquatableArray<Problem> problems);
        foreach (Problem problem in ProblemLines.Sorted(problems))
        {
            output.Add(Inputs.NameOf(file), problem);
        }

        return true;
    }
}
