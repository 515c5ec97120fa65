using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj according-to</c>: a story as one of its voices asserts it.</summary>
internal static class AccordingToVerb
{
    public static VerbCommand Create(Shell shell)
    {
        var voice = new Argument<string>("VOICE") { HelpName = "VOICE", Description = "The id of whoever speaks: a person, an organisation, a source." };
        Argument<string> story = Arguments.Story();
        var relayed = new Option<bool>("--relayed") { Description = "Count what the voice passes on of others, too.", Arity = ArgumentArity.Zero };
        var verb = new VerbCommand("according-to", "Print the story as a voice asserts it, as native JSON: what others say, and what the author holds, is left out.")
        {
            Synopsis = "according-to VOICE STORY [--relayed]",
            ExitCodes =
            [
                (ExitCode.Clean, "the story was printed"),
                (ExitCode.Problems, "it is not a valid story; standard error lists the problems"),
                (ExitCode.Unusable, "it cannot be read, or nothing in it has the id VOICE"),
            ],
            Examples =
            [
                ("joj according-to restic restic-2025-07 | joj show -", "tell what Restic asserts"),
                ("joj according-to article restic-2025-07 --relayed", "all that came through the article"),
            ],
        };
        verb.Add(voice);
        verb.Add(story);
        verb.Add(relayed);
        verb.SetAction(result => Run(result.GetRequiredValue(voice), result.GetRequiredValue(story), result.GetValue(relayed), shell));
        return verb;
    }

    private static int Run(string voice, string name, bool relayed, Shell shell)
    {
        if (!StoryInput.TryRead(name, new Inputs(shell), shell, out Story? story, out int exitCode))
        {
            return exitCode;
        }

        if (!EntityRef.TryParse(voice, out EntityRef? id) || !story.TryGet(id, out _))
        {
            shell.Tell($"nothing in the story has the id \"{voice}\"");
            return ExitCode.Unusable;
        }

        Story told = story.AccordingTo(id, relayed ? VoiceReach.Relayed : VoiceReach.Own);
        shell.Out.WriteLine(SafeText.Json(StoryJson.ToIndentedString(told)));
        return ExitCode.Clean;
    }
}
