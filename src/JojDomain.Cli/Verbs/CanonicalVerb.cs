using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj canonical</c>: the canonical bytes, for hashes and signatures.</summary>
internal static class CanonicalVerb
{
    public static VerbCommand Create(Shell shell)
    {
        Argument<string> story = Arguments.Story();
        var verb = new VerbCommand("canonical", "Print the canonical bytes of a story (RFC 8785): equal stories, and only they, have equal bytes.")
        {
            Synopsis = "canonical STORY",
            ExitCodes =
            [
                (ExitCode.Clean, "the bytes were printed"),
                (ExitCode.Problems, "it is not a valid story, or has no canonical bytes; standard error lists the problems"),
                (ExitCode.Unusable, "it cannot be read"),
            ],
            Examples =
            [
                ("joj canonical restic-2025-07 | sha256sum", "the hash of the story's content"),
                ("joj canonical story.json > story.canonical.json", "keep the bytes; no line end is added"),
            ],
        };
        verb.Add(story);
        verb.SetAction(result => Run(result.GetRequiredValue(story), shell));
        return verb;
    }

    private static int Run(string name, Shell shell)
    {
        if (!StoryInput.TryRead(name, new Inputs(shell), shell, out Story? story, out int exitCode))
        {
            return exitCode;
        }

        try
        {
            shell.Output.Write(StoryJson.ToCanonicalUtf8Bytes(story));
            return ExitCode.Clean;
        }
        catch (StoryException refused)
        {
            foreach (Problem problem in refused.Problems)
            {
                shell.Error.WriteLine(ProblemLines.Line(Inputs.NameOf(name), problem));
            }

            return ExitCode.Problems;
        }
    }
}
