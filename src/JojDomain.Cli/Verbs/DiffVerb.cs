using System.CommandLine;
using System.Text;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj diff</c>: the differences between two stories.</summary>
internal static class DiffVerb
{
    public static VerbCommand Create(Shell shell)
    {
        Argument<string> before = Arguments.Story("BEFORE");
        Argument<string> after = Arguments.Story("AFTER");
        Option<bool> json = Arguments.Json("Print a JSON Patch (RFC 6902) that makes the native JSON of AFTER of that of BEFORE.");
        var verb = new VerbCommand("diff", "Show what differs between two stories, one line for each entity or value.")
        {
            Synopsis = "diff BEFORE AFTER [--json]",
            ExitCodes =
            [
                (ExitCode.Clean, "the stories are equal"),
                (ExitCode.Problems, "they differ"),
                (ExitCode.Unusable, "one of them cannot be read or is not a valid story; standard error says why"),
            ],
            Examples =
            [
                ("joj diff yesterday.json today.json", "changed claim c3 /words: \"no tender\" -> \"no call for tenders\""),
                ("git show HEAD:story.json | joj diff - story.json", "what was changed since the last commit"),
                ("joj diff a.json b.json --json > patch.json", "a patch that programs in any language can apply"),
            ],
        };
        verb.Add(before);
        verb.Add(after);
        verb.Add(json);
        verb.SetAction(result => Run(result.GetRequiredValue(before), result.GetRequiredValue(after), result.GetValue(json), shell));
        return verb;
    }

    private static int Run(string before, string after, bool asJson, Shell shell)
    {
        if (!StoryInput.TryReadBoth(before, after, shell, out Story? old, out Story? now, out _))
        {
            // An invalid story has this code too, since 1 means that the stories differ.
            return ExitCode.Unusable;
        }

        StoryDifference difference = StoryDifference.Between(old, now);
        if (asJson)
        {
            shell.Out.WriteLine(SafeText.Json(Encoding.UTF8.GetString(difference.ToJsonPatch())));
        }
        else
        {
            foreach (string line in difference.Changes.SelectMany(Lines))
            {
                shell.Out.WriteLine(SafeText.OneLine(line));
            }
        }

        return difference.IsEmpty ? ExitCode.Clean : ExitCode.Problems;
    }

    private static IEnumerable<string> Lines(StoryChange change) => change is EntityChanged entity
        ? entity.Members.Select(member => $"changed {Wording.CamelCase(entity.Before.EntityKind.ToString())} {entity.Id} {member}")
        : [change.ToString()];
}
