using System.CommandLine;
using System.CommandLine.Invocation;
using JojDomain.Cli.Output;
using JojDomain.Cli.Verbs;

namespace JojDomain.Cli;

/// <summary>The help of a verb: its description, synopsis, exit codes and examples.</summary>
internal sealed class VerbHelp(Shell shell) : SynchronousCommandLineAction
{
    private readonly Page _page = new(shell);

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        if (parseResult.CommandResult.Command is VerbCommand verb)
        {
            Verb(verb);
        }
        else
        {
            Program((RootCommand)parseResult.RootCommandResult.Command);
        }

        return ExitCode.Clean;
    }

    private void Program(RootCommand root)
    {
        _page.Line(0, root.Description ?? "");
        _page.Heading("Usage");
        _page.Line(2, "joj VERB ...");
        _page.Heading("Verbs");
        _page.Table([.. root.Subcommands.OfType<VerbCommand>().Select(static verb => (verb.Synopsis, verb.Description ?? ""))]);
        Options(root);
        _page.Heading("Examples");
        foreach (VerbCommand verb in root.Subcommands.OfType<VerbCommand>())
        {
            Example(verb.Examples[0]);
        }
    }

    private void Verb(VerbCommand verb)
    {
        _page.Line(0, verb.Description ?? "");
        _page.Heading("Usage");
        _page.Line(2, $"joj {verb.Synopsis}");
        if (verb.Arguments.Count > 0)
        {
            _page.Heading("Arguments");
            _page.Table([.. verb.Arguments.Select(static argument => (argument.Name, argument.Description ?? ""))]);
        }

        Options(verb);
        _page.Heading("Exit codes");
        _page.Table([.. verb.ExitCodes.Select(static each => (FormattableString.Invariant($"{each.Code}"), each.Says))]);
        _page.Heading("Examples");
        foreach ((string CommandLine, string Does) example in verb.Examples)
        {
            Example(example);
        }
    }

    private void Options(Command command)
    {
        // The options of the program that every verb has.
        IEnumerable<Option> options = command.Options.Concat(
            command.Parents.OfType<RootCommand>().SelectMany(static root => root.Options).Where(static option => option.Recursive));
        _page.Heading("Options");
        _page.Table([.. options.Select(static option => (Names(option), option.Description ?? ""))]);
    }

    private static string Names(Option option) => $"{string.Join(", ", option.Aliases.Append(option.Name))} {option.HelpName}".TrimEnd();

    private void Example((string CommandLine, string Does) example)
    {
        _page.Line(2, new Piece(example.CommandLine, Style.Quoted));
        _page.Line(6, example.Does);
    }
}
