using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Cli.Telling;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj show</c>: tells a story in a terminal.</summary>
internal static class ShowVerb
{
    public static VerbCommand Create(Shell shell)
    {
        Argument<string> story = Arguments.Story();
        Option<bool> json = Arguments.Json("Print the story as native JSON, indented.");
        var verb = new VerbCommand("show", "Tell a story: who agreed what with whom, who says what about it, and where accounts differ.")
        {
            Synopsis = "show STORY [--json]",
            ExitCodes =
            [
                (ExitCode.Clean, "the story was shown"),
                (ExitCode.Problems, "it is not a valid story; standard error lists the problems"),
                (ExitCode.Unusable, "it cannot be read"),
            ],
            Examples =
            [
                ("joj show restic-2025-07", "tell a reference story"),
                ("joj show story.json | less", "tell the story in a file"),
                ("joj show - < story.json", "the same from standard input"),
                ("joj show story.json --json", "print it as indented JSON"),
            ],
        };
        verb.Add(story);
        verb.Add(json);
        verb.SetAction(result => Run(result.GetRequiredValue(story), result.GetValue(json), shell));
        return verb;
    }

    private static int Run(string name, bool asJson, Shell shell)
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
            StoryTelling.Tell(story, new Page(shell));
        }

        return ExitCode.Clean;
    }
}
