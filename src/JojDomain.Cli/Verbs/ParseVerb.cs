using System.CommandLine;
using System.Globalization;
using JojDomain.Cli.Input;
using JojDomain.Engine;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj parse</c>: whether texts are values of a kind.</summary>
internal static class ParseVerb
{
    public static VerbCommand Create(Shell shell)
    {
        var kind = new Argument<string>("KIND")
        {
            HelpName = "KIND",
            Description = $"What the values are: {string.Join(", ", ParseKinds.Names)}.",
        };
        kind.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: string name }] && ParseKinds.Find(name) is null)
            {
                result.AddError(UnknownKind(name));
            }
        });
        var values = new Argument<string[]>("VALUE")
        {
            HelpName = "VALUE",
            Description = "The values; with none, each line of standard input holds one as a JSON string.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var verb = new VerbCommand("parse", "Tell whether texts are values of a kind, one line each: accept and the canonical text, or reject and the reason.")
        {
            Synopsis = "parse KIND [VALUE...]",
            TakesHyphens = true,
            ExitCodes =
            [
                (ExitCode.Clean, "every text got its line, accepted or not"),
                (ExitCode.Unusable, "there is no such kind, or the input cannot be read"),
            ],
            Examples =
            [
                ("joj parse date 2025-07 '2026?'", "accept, canonical text, first and last day, with tabs between"),
                ("joj parse date -0044", "a value may begin with a hyphen; behind -- it may be anything"),
                ("joj parse identifier lei:5493001KJTIIGC8Y1R12", "scheme and value; check digits are checked"),
                ("joj parse money < values.jsonl", "one JSON string per line, such as \"USD >5 million\""),
            ],
        };
        verb.Add(kind);
        verb.Add(values);
        verb.SetAction(result => Run(result.GetRequiredValue(kind), result.GetValue(values) ?? [], shell));
        return verb;
    }

    private static int Run(string kind, string[] values, Shell shell)
    {
        Func<string, string> verdict = ParseKinds.Find(kind)!;
        foreach (string value in values)
        {
            shell.Out.WriteLine(verdict(value));
        }

        if (values.Length == 0)
        {
            ParseLines(verdict, shell);
        }

        return ExitCode.Clean;
    }

    private static void ParseLines(Func<string, string> verdict, Shell shell)
    {
        foreach (ReadOnlyMemory<byte>? line in ByteLines.Of(shell.Input))
        {
            shell.Out.WriteLine(
                line is null ? ParseKinds.Reject(string.Create(CultureInfo.InvariantCulture, $"the line has {ByteLines.TooLong:N0} bytes or more, and no value has"))
                : JsonStringLine.TryRead(line.Value.Span, out string? text, out string? reason) ? verdict(text)
                : ParseKinds.Reject(reason));
            if (shell.IsInputTyped)
            {
                shell.Out.Flush();
            }
        }
    }

    private static string UnknownKind(string name) =>
        $"\"{name}\" is not a kind of value{Spelling.Hint(name, ParseKinds.Names, otherwise: $"; the kinds are {string.Join(", ", ParseKinds.Names)}")}";
}
