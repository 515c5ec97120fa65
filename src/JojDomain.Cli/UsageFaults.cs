using System.CommandLine;
using System.CommandLine.Parsing;
using JojDomain.Cli.Verbs;

namespace JojDomain.Cli;

/// <summary>The messages about a wrong command line, with what to do about it.</summary>
internal static class UsageFaults
{
    public static IReadOnlyList<string> Of(ParseResult result)
    {
        Command command = result.CommandResult.Command;

        // Something that looks like an option was taken for an argument, so that the real argument is one too many.
        string[] optionLike = [.. OptionLike(result).Distinct()];
        string[] strangers = optionLike.Length > 0 ? optionLike : [.. result.UnmatchedTokens.Distinct()];
        if (result.Action is { ClearsParseErrors: true })
        {
            return [];
        }

        if (command is not VerbCommand)
        {
            return [strangers.Length == 0 ? "the verb is missing" : Stranger(strangers[0], command)];
        }

        return strangers.Length > 0
            ? [.. strangers.Select(stranger => Stranger(stranger, command))]
            : [.. result.Errors.Select(Message)];
    }

    /// <summary>Arguments that look like options, which the parser takes for values.</summary>
    private static IEnumerable<string> OptionLike(ParseResult result) => result.CommandResult.Command is VerbCommand { TakesHyphens: true }
        ? []
        : result.Tokens
            .TakeWhile(static token => token.Type != TokenType.DoubleDash)
            .Where(static token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })
            .Select(static token => token.Value);

    private static string Stranger(string token, Command command)
    {
        string program = command is VerbCommand ? $"joj {command.Name}" : "joj";
        return token.StartsWith('-') ? $"\"{token}\" is not an option of {program}{DidYouMean.Hint(token, Options(command))}"
            : command is VerbCommand ? $"\"{token}\" is one argument too many"
            : $"\"{token}\" is not a verb of joj{DidYouMean.Hint(token, command.Subcommands.Select(static verb => verb.Name))}";
    }

    private static IEnumerable<string> Options(Command command) => command.Options.Select(static option => option.Name).Append("--help");

    private static string Message(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument.HelpName: string name } => $"{name} is missing",
        OptionResult { Tokens.Count: 0, Option: { HelpName: string name } option } => $"{option.Name} {name} is missing",
        OptionResult { Tokens.Count: > 1, Option: { Arity.MaximumNumberOfValues: 1 } option } => $"{option.Name} is given more than once",
        CommandResult { Command: VerbCommand verb } when MissingOption(error, verb) is { } option => $"{option.Name} {option.HelpName} is missing",
        _ => error.Message,
    };

    private static Option? MissingOption(ParseError error, VerbCommand verb) =>
        verb.Options.FirstOrDefault(option => option.Required && error.Message.Contains(option.Name, StringComparison.Ordinal));
}
