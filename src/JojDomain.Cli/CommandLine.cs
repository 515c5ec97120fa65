using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using JojDomain.Cli.Verbs;

namespace JojDomain.Cli;

/// <summary>The verbs, and the messages about a command line that is wrong.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Shell shell)
    {
        // Response files are off: "@id" is a value like any other.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        ParseResult result = Root(shell).Parse(args, configuration);
        IReadOnlyList<string> faults = UsageFaults.Of(result);
        if (faults.Count == 0)
        {
            return result.Invoke(new InvocationConfiguration { Output = shell.Out, Error = shell.Error, EnableDefaultExceptionHandler = false });
        }

        foreach (string fault in faults)
        {
            shell.Report(fault);
        }

        string synopsis = result.CommandResult.Command is VerbCommand verb ? verb.Synopsis : "VERB ...";
        string help = result.CommandResult.Command is VerbCommand { Name: string name } ? $"{name} --help" : "--help";
        shell.Error.WriteLine($"usage: joj {synopsis}");
        shell.Error.WriteLine($"       joj {help} says more");
        return ExitCode.Unusable;
    }

    private static RootCommand Root(Shell shell)
    {
        var root = new RootCommand("Reads, checks and shows stories: publicly reported agreements, and who says what about them.")
        {
            HelpName = "joj",
        };
        root.Directives.Clear();
        root.Add(new SuggestDirective());
        root.Options.Clear();
        root.Add(new VersionOption { Description = "Print the version." });
        root.Add(new HelpOption("--help", "-h") { Action = new VerbHelp(shell), Description = "Print help; behind a verb, the help of that verb." });
        root.Add(ShowVerb.Create(shell));
        root.Add(AccountVerbs.Questions(shell));
        root.Add(AccountVerbs.Disputes(shell));
        root.Add(AccountVerbs.Timeline(shell));
        root.Add(ReportVerb.Create(shell));
        root.Add(CheckVerb.Create(shell));
        root.Add(CanonicalVerb.Create(shell));
        root.Add(ParseVerb.Create(shell));
        root.Add(VerifyVerb.Create(shell));
        root.Add(DiffVerb.Create(shell));
        root.Add(MergeVerb.Create(shell));
        root.Add(AccordingToVerb.Create(shell));
        root.Add(SchemaVerb.Create(shell));
        root.Add(ConvertVerb.Create(shell));
        root.Add(CompletionVerb.Create(shell));
        return root;
    }
}
