using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj questions</c>, <c>joj disputes</c> and <c>joj timeline</c>: what the library finds in the accounts of a story, one line each.</summary>
internal static class AccountVerbs
{
    public static VerbCommand Questions(Shell shell) => Create(
        "questions",
        "List all that is said, one line for each property, or item, of a thing: the positions, with their voices and the ids of their claims.",
        ("joj questions dakar-2026 | grep parties", "what is said of the parties"),
        shell,
        static (story, told) => story.Questions.Select(question => StoryOutline.Line(told.Of(question))));

    public static VerbCommand Disputes(Shell shell) => Create(
        "disputes",
        "List where accounts cannot all be right, one line each, with the reason.",
        ("joj disputes dakar-2026", "what the sources of a reference story disagree on"),
        shell,
        static (story, told) => story.Disputes.Select(dispute => StoryOutline.Line(told.Of(dispute))));

    public static VerbCommand Timeline(Shell shell) => Create(
        "timeline",
        "List everything that has a time, in order, one line each: the time as it is given, and who says so.",
        ("joj timeline dakar-2026", "when what happened, by whose account"),
        shell,
        static (story, told) => story.Timeline.Select(entry => StoryOutline.Line(told.Of(entry))));

    private static VerbCommand Create(string name, string description, (string, string) example, Shell shell, Func<Story, AccountLines, IEnumerable<string>> lines)
    {
        Argument<string> story = Arguments.Story();
        var verb = new VerbCommand(name, description)
        {
            Synopsis = $"{name} STORY",
            ExitCodes =
            [
                (ExitCode.Clean, "they were listed, however many there are"),
                (ExitCode.Problems, "it is not a valid story; standard error lists the problems"),
                (ExitCode.Unusable, "it cannot be read"),
            ],
            Examples = [example],
        };
        verb.Add(story);
        verb.SetAction(result => Run(result.GetRequiredValue(story), shell, lines));
        return verb;
    }

    private static int Run(string name, Shell shell, Func<Story, AccountLines, IEnumerable<string>> lines)
    {
        if (!StoryInput.TryRead(name, new Inputs(shell), shell, out Story? story, out int exitCode))
        {
            return exitCode;
        }

        foreach (string line in lines(story, new AccountLines(story)))
        {
            shell.Out.WriteLine(SafeText.Laid(line));
        }

        return ExitCode.Clean;
    }
}
