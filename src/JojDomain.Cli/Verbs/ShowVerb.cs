using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj show</c>: shows a story in a terminal.</summary>
internal static class ShowVerb
{
    public static VerbCommand Create(Shell shell)
    {
        Argument<string> story = Arguments.Story();
        Option<bool> all = Arguments.Flag("--all", "Also list the properties of which nobody says anything.");
        Option<bool> voices = Arguments.Flag("--voices", "Show all claims by who makes them.");
        Option<string> language = Arguments.Language();
        Option<bool> json = Arguments.Json("Print the story as native JSON, indented.");
        var verb = new VerbCommand("show", "Show a story: where accounts differ, what is said and by whom, what its author holds, who is who, when, and from where.")
        {
            Synopsis = "show STORY [--all] [--voices] [--language LANGUAGE] [--json]",
            ExitCodes =
            [
                (ExitCode.Clean, "the story was shown"),
                (ExitCode.Problems, "it is not a valid story; standard error lists the problems"),
                (ExitCode.Unusable, "it cannot be read"),
            ],
            Examples =
            [
                ("joj show restic-2025-07", "show a reference story"),
                ("joj show story.json | less", "show the story in a file"),
                ("joj show - < story.json", "the same from standard input"),
                ("joj show story.json --voices", "what each voice says, with everything recorded of each claim"),
                ("joj show story.json --language fr", "with headings and labels in French"),
                ("joj show story.json --json", "print it as indented JSON"),
            ],
        };
        verb.Add(story);
        verb.Add(all);
        verb.Add(voices);
        verb.Add(language);
        verb.Add(json);
        verb.SetAction(result =>
        {
            Wording wording = result.GetValue(language) is { } tag ? Wording.Of(new LanguageTag(tag))! : Wording.English;
            return Run(
                result.GetRequiredValue(story),
                new OutlineChoice(result.GetValue(voices), result.GetValue(all), wording.Say("; --all lists them")),
                wording,
                result.GetValue(json),
                shell);
        });
        return verb;
    }

    private static int Run(string name, OutlineChoice choice, Wording wording, bool asJson, Shell shell)
    {
        if (!StoryInput.TryRead(name, new Inputs(shell), shell, out Story? story, out int exitCode))
        {
            return exitCode;
        }

        if (asJson)
        {
            shell.Out.WriteLine(SafeText.Json(StoryJson.ToIndentedString(story)));
        }
        else
        {
            OutlineView.Write(StoryTelling.Of(story, wording), choice, new Page(shell));
        }

        return ExitCode.Clean;
    }
}
