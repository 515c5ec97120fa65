using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Engine;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj check</c>: all problems of files.</summary>
internal static class CheckVerb
{
    private const string Text = "text";
    private const string JsonName = "json";

    public static VerbCommand Create(Shell shell)
    {
        var files = new Argument<string[]>("FILE")
        {
            HelpName = "FILE",
            Description = "A file, - for standard input, a folder (all stories below it) or a pattern such as 'stories/**/*.json'. A file that ends in .jsonl or .ndjson has a story on each line.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<bool> lines = Arguments.Flag("--lines", "Every FILE has a story on each line, with any name.");
        Option<bool> strict = Arguments.Flag("--strict", "Warnings and members that this version does not know are problems, too.");
        Option<string> format = Format();
        Option<bool> json = Arguments.Json("Print the problems as one JSON array; the same as --format json.");
        var verb = new VerbCommand("check", "List everything that is wrong with stories, each problem with its place in the text.")
        {
            Synopsis = $"check FILE... [--strict] [--lines] [--format {format.HelpName}] [--json]",
            ExitCodes =
            [
                (ExitCode.Clean, "all files are valid stories; warnings do not count"),
                (ExitCode.Problems, "there are problems"),
                (ExitCode.Unusable, "a file cannot be read, or there is none; the others are checked all the same"),
            ],
            Examples =
            [
                ("joj check story.json", "story.json:12:18: error JOJ2003 /claims/3/attribution/voice: nothing has the id \"restik\""),
                ("joj check stories", "every .json, .jsonl and .ndjson file below a folder"),
                ("joj check corpus.jsonl", "a story on each line, in a file of any size; the pointers lead into the line's story"),
                ("joj check --strict --format github stories", "for a workflow: nothing odd is let through, and each problem is shown beside its line"),
                ("joj check --json story.json", "an array of {file, line, column, severity, code, pointer, message}"),
            ],
        };
        verb.Add(files);
        verb.Add(strict);
        verb.Add(lines);
        verb.Add(format);
        verb.Add(json);
        verb.Validators.Add(result =>
        {
            if (result.GetValue(json) && Arguments.Given(result, format) is not (null or JsonName))
            {
                result.AddError("--json is --format json, and there can be only one format");
            }
        });
        verb.SetAction(result => Run(
            result.GetRequiredValue(files),
            result.GetValue(json) ? JsonName : result.GetValue(format) ?? Text,
            result.GetValue(lines),
            result.GetValue(strict),
            shell));
        return verb;
    }

    private static Option<string> Format()
    {
        var format = new Option<string>("--format")
        {
            HelpName = string.Join('|', ProblemFormat.Names),
            Description = "How problems are printed: a line each (text, the default), a JSON array, a SARIF 2.1.0 log, or workflow commands of GitHub.",
        };
        format.TakesOneOf("format", ProblemFormat.Names);
        return format;
    }

    private static int Run(string[] files, string formatName, bool areLines, bool isStrict, Shell shell)
    {
        using ProblemFormat format = ProblemFormat.Of(formatName, shell.Out);
        var report = new CheckReport(shell, format, isStrict);
        var check = new StoryCheck(new Inputs(shell), report, areLines, shell);
        bool isReadable = true;
        foreach (string file in files)
        {
            isReadable &= check.Run(file);
        }

        report.End();
        return !isReadable ? ExitCode.Unusable : report.HasErrors ? ExitCode.Problems : ExitCode.Clean;
    }
}
