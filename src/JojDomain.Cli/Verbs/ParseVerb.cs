using System.CommandLine;
using System.Globalization;
using JojDomain.Cli.Input;

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
        kind.TakesOneOf("kind of value", ParseKinds.Names);
        var values = new Argument<string[]>("VALUE")
        {
            HelpName = "VALUE",
            Description = "The values; with none, each line of standard input is one.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<bool> jsonLines = Arguments.Flag("--json-lines", "Each line of standard input is a JSON string, and so may contain any character.");
        var verb = new VerbCommand("parse", "Test whether texts are values of a kind, one line each: accept and the canonical text, or reject and the reason.")
        {
            Synopsis = "parse KIND [VALUE...] [--json-lines]",
            TakesHyphens = true,
            ExitCodes =
            [
                (ExitCode.Clean, "every text is a value"),
                (ExitCode.Problems, "one or more are rejected"),
                (ExitCode.Unusable, "there is no such kind, or the input cannot be read"),
            ],
            Examples =
            [
                ("joj parse date 2025-07 '2026?'", "accept, canonical text, first and last day, with tabs between"),
                ("joj parse date -0044", "a value may begin with a hyphen; behind -- it may be anything"),
                ("joj parse identifier lei:5493001KJTIIGC8Y1R12", "scheme and value; check digits are checked"),
                ("joj parse money < values.txt", "one value per line, such as USD >5 million"),
                ("joj parse id --json-lines < values.jsonl", "one JSON string per line, such as \"joj-cloud\""),
            ],
        };
        verb.Add(kind);
        verb.Add(values);
        verb.Add(jsonLines);
        verb.Validators.Add(result =>
        {
            if (result.GetValue(jsonLines) && result.GetValue(values) is { Length: > 0 })
            {
                result.AddError("--json-lines is for the lines of standard input, and takes no VALUE");
            }
        });
        verb.SetAction(result => Run(result.GetRequiredValue(kind), result.GetValue(values) ?? [], result.GetValue(jsonLines), shell));
        return verb;
    }

    private static int Run(string kind, string[] values, bool areJson, Shell shell)
    {
        Func<string, Verdict> verdictOn = ParseKinds.Find(kind)!;
        bool isClean = true;
        foreach (Verdict verdict in values.Length > 0 ? values.Select(verdictOn) : LineVerdicts(verdictOn, areJson, shell))
        {
            isClean &= verdict.IsAccepted;
            shell.Out.WriteLine(verdict.Line);
            if (shell.IsInputTyped)
            {
                shell.Out.Flush();
            }
        }

        return isClean ? ExitCode.Clean : ExitCode.Problems;
    }

    private static IEnumerable<Verdict> LineVerdicts(Func<string, Verdict> verdictOn, bool areJson, Shell shell)
    {
        bool isFirst = true;
        foreach (ReadOnlyMemory<byte>? line in ByteLines.Of(shell.Input))
        {
            if (line is null)
            {
                yield return Verdict.Reject(string.Create(CultureInfo.InvariantCulture, $"the line has {ByteLines.TooLong:N0} bytes or more, and no value has"));
            }
            else
            {
                ReadOnlyMemory<byte> bytes = line.Value;
                if (isFirst && ByteOrderMark.Leads(bytes.Span))
                {
                    shell.Report(ByteOrderMark.Warning(Inputs.NameOf(Inputs.StandardInput)));
                    bytes = bytes[ByteOrderMark.Length..];
                }

                yield return ValueLine.TryRead(bytes.Span, areJson, out string? text, out string? reason) ? verdictOn(text) : Verdict.Reject(reason);
            }

            isFirst = false;
        }
    }
}
