using System.CommandLine;
using JojDomain.Cli.Input;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj report</c>: a story as a page for people.</summary>
internal static class ReportVerb
{
    public static VerbCommand Create(Shell shell)
    {
        Argument<string> story = Arguments.Story();
        Option<string> output = Arguments.Output("Where the page goes: standard output by default.");
        Option<string> language = Arguments.Language();
        Option<string[]> texts = Arguments.Texts(isRequired: false);
        var verb = new VerbCommand("report", "Write a story as a page to look at: one file of HTML that needs no network.")
        {
            Synopsis = "report STORY [-o FILE.html] [--language LANGUAGE] [--text SOURCE-ID=FILE]...",
            ExitCodes =
            [
                (ExitCode.Clean, "the page is written"),
                (ExitCode.Problems, "it is not a valid story; standard error lists the problems"),
                (ExitCode.Unusable, "a file cannot be read or written, or a source is not in the story"),
            ],
            Examples =
            [
                ("joj report restic-2025-07 -o page.html", "a page of a reference story"),
                ("joj report story.json --language fr > page.html", "with headings and labels in French"),
                ("joj report story.json -o page.html --text a=a.txt", "and the text of a source, with the words of claims marked in it"),
            ],
        };
        verb.Add(story);
        verb.Add(output);
        verb.Add(language);
        verb.Add(texts);
        verb.SetAction(result => Run(result.GetRequiredValue(story), Arguments.FileOf(result.GetValue(output)), result.GetValue(language), result.GetValue(texts) ?? [], shell));
        return verb;
    }

    private static int Run(string name, string? output, string? language, string[] texts, Shell shell)
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

        var exporter = new HtmlExporter(new HtmlExportOptions
        {
            Language = new LanguageTag(language ?? "en"),
            Texts = known.ToDictionary(static each => new Id<Source>(each.Key), static each => each.Value),
        });
        Conversion.Write(exporter, story, output, shell);
        return ExitCode.Clean;
    }
}
