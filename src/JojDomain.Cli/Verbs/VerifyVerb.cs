using System.CommandLine;
using JojDomain.Cli.Input;
using JojDomain.Cli.Output;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj verify</c>: whether the evidence is in the sources' texts.</summary>
internal static class VerifyVerb
{
    private const int QuoteLength = 60;

    public static VerbCommand Create(Shell shell)
    {
        Argument<string> story = Arguments.Story();
        Option<string[]> texts = Arguments.Texts(isRequired: true);
        var verb = new VerbCommand("verify", "Locate every passage of a source in the source's text: evidence, cues and quotations.")
        {
            Synopsis = "verify STORY --text SOURCE-ID=FILE...",
            ExitCodes =
            [
                (ExitCode.Clean, "every passage is found, moved or ambiguous"),
                (ExitCode.Problems, "a passage is not found, or the story is not valid"),
                (ExitCode.Unusable, "a source is not in the story, or a file cannot be read"),
            ],
            Examples =
            [
                ("joj verify restic-2025-07 --text article=article.txt", "outcome, pointer, start-end in code points, the words, and how the text differs from them if it does, with tabs between"),
                ("joj verify story.json --text a=a.txt --text b=b.txt", "two sources in one run"),
            ],
        };
        verb.Add(story);
        verb.Add(texts);
        verb.SetAction(result => Run(result.GetRequiredValue(story), result.GetRequiredValue(texts), shell));
        return verb;
    }

    private static int Run(string name, string[] texts, Shell shell)
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

        var counts = known.Keys.ToDictionary(static id => id, static _ => new Dictionary<PassageOutcome, int>());
        foreach (Citation citation in story.Citations)
        {
            string source = citation.Passage.Source.Text;
            if (known.TryGetValue(source, out SourceText? text))
            {
                PassageLocation location = citation.Passage.LocateIn(text);
                counts[source][location.Outcome] = counts[source].GetValueOrDefault(location.Outcome) + 1;
                shell.Out.WriteLine(Line(citation, location, text));
            }
        }

        shell.Out.Flush();
        foreach ((string id, Dictionary<PassageOutcome, int> count) in counts)
        {
            shell.Tell(Summary(id, count));
        }

        return counts.Values.Any(static count => count.ContainsKey(PassageOutcome.NotFound)) ? ExitCode.Problems : ExitCode.Clean;
    }

    private static string Line(Citation citation, PassageLocation location, SourceText text)
    {
        string place = location.Span is { } span ? FormattableString.Invariant($"{span.Start}-{span.End}") : "-";
        string words = citation.Passage.Quote?.Exact ?? (location.Range is { } range ? text.Text[range] : "");
        return $"{WordOf(location.Outcome)}\t{citation.Pointer}\t{place}\t{SafeText.OneLine(SafeText.Cut(words, QuoteLength))}{(location.Difference is null ? "" : "\t")}{location.Difference}";
    }

    private static string Summary(string source, Dictionary<PassageOutcome, int> count)
    {
        PassageOutcome[] order = [PassageOutcome.Found, PassageOutcome.Moved, PassageOutcome.Ambiguous, PassageOutcome.NotFound];
        IEnumerable<string> outcomes = order.Select(outcome => FormattableString.Invariant($"{count.GetValueOrDefault(outcome)} {Wording.English.Word(outcome)}"));
        return $"{source}: {Wording.English.Count(count.Values.Sum(), "passage", "passages")}: {string.Join(", ", outcomes)}";
    }

    private static string WordOf(PassageOutcome outcome) => Wording.CamelCase(outcome.ToString());
}
