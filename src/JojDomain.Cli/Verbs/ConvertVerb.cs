using System.CommandLine;
using JojDomain.Cli.Input;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj convert</c>: a story in a foreign format, or a foreign document as a story.</summary>
internal static class ConvertVerb
{
    public static VerbCommand Create(Shell shell)
    {
        var input = new Argument<string>("STORY") { HelpName = "STORY|FILE", Description = "With --to a story: a file, - for standard input, or the name of a reference story; or many: a file of lines (.jsonl, .ndjson), a folder or a pattern. With --from a foreign document or folder." };
        Option<string> to = Format("--to", "format to write", InterchangeFormats.Exports.Select(static format => format.Name));
        Option<string> from = Format("--from", "format to read", InterchangeFormats.Imports.Select(static format => format.Name));
        Option<string> output = Arguments.Output("Where the result goes: standard output by default; a folder for a format of several files, and for many stories in a format that is not one value of JSON.");
        var losses = new Option<string>("--losses") { HelpName = "FILE", Description = "Write what the result does not contain as JSON: an array of {path, entity, reason}, of many stories with {story, file, line}; or with --from of {place, reason}." };
        Option<bool> lines = Arguments.Flag("--lines", "With --to: every FILE has a story on each line, with any name.");
        Dictionary<string, Option<string>> settings = Settings();
        var verb = new VerbCommand("convert", "Write stories in another format, or read another format as stories.")
        {
            Synopsis = "convert STORY --to FORMAT [-o FILE] [--losses FILE] [--lines]  |  convert FILE --from FORMAT [-o FILE] [--losses FILE]",
            ExitCodes =
            [
                (ExitCode.Clean, "the result is written, also where something is lost"),
                (ExitCode.Problems, "a story is not valid, or cannot be in the format, or the foreign document is refused; the others are written"),
                (ExitCode.Unusable, "a file cannot be read or written, or a setting is wrong"),
            ],
            Examples =
            [
                ("joj convert restic-2025-07 --to csv -o sheets --losses losses.json", "a folder of sheets, and what they do not contain"),
                ("joj convert stories.jsonl --to schema.org > claims.jsonl", "many stories in a format that is one value of JSON: a line each"),
                ("joj convert stories --to html -o pages", "and in any other a file each, such as pages/1-dakar-2026.html"),
                ("joj convert feed.json --from claimreview > stories.jsonl", "a story of each fact check, a line each"),
            ],
        };
        verb.Add(input);
        verb.Add(to);
        verb.Add(from);
        verb.Add(output);
        verb.Add(losses);
        verb.Add(lines);
        foreach (Option<string> setting in settings.Values)
        {
            verb.Add(setting);
        }

        verb.Validators.Add(result =>
        {
            if (result.GetResult(to) is null == result.GetResult(from) is null)
            {
                result.AddError("convert takes either --to FORMAT or --from FORMAT");
            }
            else if (result.GetValue(lines) && result.GetResult(from) is not null)
            {
                result.AddError("--lines goes with --to: --from sees by itself whether a document is one of lines");
            }

            if (Arguments.Given(result, losses) is { } file && Inputs.IsStandardInput(file))
            {
                result.AddError("--losses takes the name of a file: standard output is for the result");
            }
        });
        verb.SetAction(result =>
        {
            var given = settings.Where(setting => result.GetValue(setting.Value) is not null).ToDictionary(static setting => setting.Key, setting => result.GetValue(setting.Value)!);
            var request = new ConvertRequest(result.GetRequiredValue(input), Arguments.FileOf(result.GetValue(output)), result.GetValue(losses), result.GetValue(lines), given);
            return result.GetValue(to) is { } format
                ? Conversion.Export(request, InterchangeFormats.Exports.First(each => each.Name == format), shell)
                : Conversion.Import(request, InterchangeFormats.Imports.First(each => each.Name == result.GetValue(from)), shell);
        });
        return verb;
    }

    private static Option<string> Format(string name, string noun, IEnumerable<string> formats)
    {
        string[] known = [.. formats];
        var option = new Option<string>(name) { HelpName = "FORMAT", Description = $"The {noun}: {string.Join(", ", known)}." };
        option.TakesOneOf(noun, known);
        return option;
    }

    // A setting that several formats have is one option, with the description of the first of them.
    private static Dictionary<string, Option<string>> Settings() => InterchangeFormats.Exports
        .SelectMany(static format => format.Settings.Select(setting => (Format: format.Name, Setting: setting)))
        .Concat(InterchangeFormats.Imports.SelectMany(static format => format.Settings.Select(setting => (Format: format.Name, Setting: setting))))
        .GroupBy(static each => each.Setting.Name)
        .ToDictionary(
            static group => group.Key,
            static group => new Option<string>($"--{group.Key}")
            {
                HelpName = "VALUE",
                Description = $"For {string.Join(", ", group.Select(static each => each.Format).Distinct())}: {group.First().Setting.Description}{(group.First().Setting.IsRequired ? " (required)" : "")}",
            });
}
