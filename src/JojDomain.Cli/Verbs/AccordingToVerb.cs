using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj according-to</c>: a story as one of its voices asserts it.</summary>
internal static class AccordingToVerb
{
    private static readonly Dictionary<string, VoiceReach> Reaches =
        Enum.GetValues<VoiceReach>().ToDictionary(static reach => Wording.CamelCase(reach.ToString()), StringComparer.Ordinal);

    public static VerbCommand Create(Shell shell)
    {
        Argument<string> story = Arguments.Story();
        var voice = new Argument<string>("VOICE") { HelpName = "VOICE", Description = "The id of the voice (a person, an organisation, a source), or the words or the pseudonym of a described voice." };
        var reach = new Option<string>("--reach")
        {
            HelpName = string.Join('|', Reaches.Keys),
            Description = "What counts: what the voice says itself (own, the default), also what is said for it (represented), or also what it passes on of others (relayed).",
        };
        reach.TakesOneOf("reach", Reaches.Keys);
        var verb = new VerbCommand("according-to", "Print the story as a voice asserts it, as native JSON: what others say, and what the author holds, is left out.")
        {
            Synopsis = $"according-to STORY VOICE [--reach {reach.HelpName}]",
            ExitCodes =
            [
                (ExitCode.Clean, "the story was printed"),
                (ExitCode.Problems, "it is not a valid story; standard error lists the problems"),
                (ExitCode.Unusable, "it cannot be read, or VOICE is no voice of it"),
            ],
            Examples =
            [
                ("joj according-to restic-2025-07 restic | joj show -", "show what Restic asserts"),
                ("joj according-to restic-2025-07 article --reach relayed", "all that came through the article"),
                ("joj according-to story.json \"a Hindi daily\"", "what a voice asserts that is only described"),
            ],
        };
        verb.Add(story);
        verb.Add(voice);
        verb.Add(reach);
        verb.SetAction(result => Run(
            result.GetRequiredValue(story),
            result.GetRequiredValue(voice),
            result.GetValue(reach) is { } word ? Reaches[word] : VoiceReach.Own,
            shell));
        return verb;
    }

    private static int Run(string name, string voice, VoiceReach reach, Shell shell)
    {
        if (!StoryInput.TryRead(name, new Inputs(shell), shell, out Story? story, out int exitCode))
        {
            return exitCode;
        }

        if (AccountOf(voice, reach, story) is not { } account)
        {
            IEnumerable<string> known = story.Entities.Select(static entity => entity.Reference.Text).Concat(Described(story).SelectMany(WordsOf));
            shell.Report($"nothing in the story has the id \"{voice}\", and no voice is described so{DidYouMean.Hint(voice, known)}");
            return ExitCode.Unusable;
        }

        shell.Out.WriteLine(SafeText.Json(StoryJson.ToIndentedString(account)));
        return ExitCode.Clean;
    }

    private static Story? AccountOf(string voice, VoiceReach reach, Story story) =>
        EntityRef.TryParse(voice, out EntityRef? id) && story.TryGet(id, out _) ? story.AccordingTo(id, reach)
        : Described(story).FirstOrDefault(each => WordsOf(each).Contains(voice, StringComparer.Ordinal)) is { } described ? story.AccordingTo(described, reach)
        : null;

    private static IEnumerable<DescribedVoice> Described(Story story) => story.Content.Claims.SelectMany(static claim => Within(claim.Attribution.Voice)).OfType<DescribedVoice>();

    private static IEnumerable<Voice> Within(Voice voice) => voice switch
    {
        JointVoice joint => joint.Voices.SelectMany(Within),
        EachVoice each => each.Voices.SelectMany(Within),
        _ => [voice],
    };

    private static IEnumerable<string> WordsOf(DescribedVoice voice) => new[] { voice.Words?.Text, voice.Pseudonym?.Text }.OfType<string>();
}
