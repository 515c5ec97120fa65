using System.CommandLine;
using System.Text.Json;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj questions</c>, <c>joj disputes</c> and <c>joj timeline</c>: the questions, disputes and times of a story, one line each.</summary>
internal static class AccountVerbs
{
    public static VerbCommand Questions(Shell shell) => Create(
        "questions",
        "List all that is said, one line for each property, or item, of a thing: the positions, with their voices and the ids of their claims.",
        ("joj questions dakar-2026 | grep parties", "what is said of the parties"),
        shell,
        static story => story.Questions,
        static (question, lines) => lines.Outline.Line(lines.Of(question)));

    public static VerbCommand Disputes(Shell shell) => Create(
        "disputes",
        "List where accounts cannot all be right, one line each, with the reason.",
        ("joj disputes dakar-2026", "what the sources of a reference story disagree on"),
        shell,
        static story => story.Disputes,
        static (dispute, lines) => lines.Outline.Line(lines.Of(dispute)));

    public static VerbCommand Timeline(Shell shell) => Create(
        "timeline",
        "List everything that has a time, in order, one line each: the time as it is given, and who says so.",
        ("joj timeline dakar-2026", "when what happened, by whose account"),
        shell,
        static story => story.Timeline,
        static (entry, lines) => lines.Outline.Line(lines.Of(entry)));

    private static VerbCommand Create<T>(string name, string description, (string, string) example, Shell shell, Func<Story, EquatableArray<T>> find, Func<T, AccountLines, string> line)
        where T : class
    {
        Argument<string> story = Arguments.Story();
        Option<bool> json = Arguments.Json("Print them as one JSON array, in the form that the library gives them.");
        var verb = new VerbCommand(name, description)
        {
            Synopsis = $"{name} STORY [--json]",
            ExitCodes =
            [
                (ExitCode.Clean, "they were listed, however many there are"),
                (ExitCode.Problems, "it is not a valid story; standard error lists the problems"),
                (ExitCode.Unusable, "it cannot be read"),
            ],
            Examples = [example, ($"joj {name} story.json --json", "the same for programs")],
        };
        verb.Add(story);
        verb.Add(json);
        verb.SetAction(result => Run(result.GetRequiredValue(story), result.GetValue(json), shell, find, line));
        return verb;
    }

    private static int Run<T>(string name, bool asJson, Shell shell, Func<Story, EquatableArray<T>> find, Func<T, AccountLines, string> line)
        where T : class
    {
        if (!StoryInput.TryRead(name, new Inputs(shell), shell, out Story? story, out int exitCode))
        {
            return exitCode;
        }

        if (asJson)
        {
            shell.Out.WriteLine(JsonArrayText.Of(json => Write(find(story), json)));
            return ExitCode.Clean;
        }

        var lines = new AccountLines(story, Wording.English);
        foreach (T found in find(story))
        {
            shell.Out.WriteLine(SafeText.Laid(line(found, lines)));
        }

        return ExitCode.Clean;
    }

    private static void Write<T>(EquatableArray<T> found, Utf8JsonWriter json)
        where T : class
    {
        var converter = new StoryJsonConverter<T>();
        var options = new JsonSerializerOptions();
        foreach (T each in found)
        {
            converter.Write(json, each, options);
        }
    }
}
