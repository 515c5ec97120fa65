using System.CommandLine;
using JojDomain.Cli.Input;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj verify</c>: checks that the evidence is in the sources' texts.</summary>
internal static class VerifyVerb
{
    public static VerbCommand Create(Shell shell)
    {
        Argument<string> story = Arguments.Story();
        Option<string[]> texts = Arguments.Texts(isRequired: true);
        Option<bool> needsEvidence = Arguments.Flag("--require-evidence", "Also list the claims that no passage backs, as noEvidence, and exit with 1 if there are any.");
        Option<bool> json = Arguments.Json("An array of objects for programs, in place of lines.");
        var verb = new VerbCommand("verify", "Locate every passage of a source in the source's text: evidence, cues and quotations.")
        {
            Synopsis = "verify STORY --text SOURCE-ID=FILE... [--require-evidence] [--json]",
            ExitCodes =
            [
                (ExitCode.Clean, "every passage is found, moved or ambiguous"),
                (ExitCode.Problems, "a passage is not found, or found in the text of another source alone; a claim has no evidence, where that is required; or the story is not valid"),
                (ExitCode.Unusable, "a source is not in the story, or a file cannot be read"),
            ],
            Examples =
            [
                ("joj verify restic-2025-07 --text article=article.txt", "outcome, pointer, start-end in code points, the words, and how the text differs from them if it does, with tabs between"),
                ("joj verify story.json --text a=a.txt --text b=b.txt", "two sources in one run; what one does not have is looked for in the other"),
                ("joj verify story.json --text a=a.txt --require-evidence --json", "an array of {outcome, pointer, entity, source, start, end, words, difference, foundIn} for programs"),
            ],
        };
        verb.Add(story);
        verb.Add(texts);
        verb.Add(needsEvidence);
        verb.Add(json);
        verb.SetAction(result => Run(result.GetRequiredValue(story), result.GetRequiredValue(texts), result.GetValue(needsEvidence), result.GetValue(json), shell));
        return verb;
    }

    private static int Run(string name, string[] texts, bool needsEvidence, bool asJson, Shell shell)
    {
        var inputs = new Inputs(shell);
        if (!StoryInput.TryRead(name, inputs, shell, out Story? story, out int exitCode))
        {
            return exitCode;
        }

        if (!SourceTexts.TryRead(texts, story, inputs, shell, out Dictionary<string, SourceText>? known))
        {
            return ExitCode.Unusable;
        }

        VerifiedPassage[] passages = [.. story.Citations.Where(citation => known.ContainsKey(citation.Passage.Source.Text)).Select(citation => VerifiedPassage.Of(citation, known))];
        Claim[] unbacked = needsEvidence ? [.. story.WithoutEvidence] : [];
        var report = new VerifyReport(story, passages, unbacked);
        if (asJson)
        {
            shell.Out.WriteLine(report.Json());
        }
        else
        {
            foreach (string line in report.Lines())
            {
                shell.Out.WriteLine(line);
            }
        }

        shell.Out.Flush();
        foreach (string line in report.Summary(known.Keys))
        {
            shell.Report(line);
        }

        return unbacked.Length > 0 || passages.Any(static passage => passage.Location.Outcome == PassageOutcome.NotFound) ? ExitCode.Problems : ExitCode.Clean;
    }
}
