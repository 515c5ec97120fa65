using System.CommandLine;
using System.CommandLine.Parsing;
using JojDomain.Cli.Input;

namespace JojDomain.Cli.Verbs;

/// <summary>The arguments and options that several verbs share.</summary>
internal static class Arguments
{
    public static Argument<string> Story(string name = "STORY")
    {
        var story = new Argument<string>(name)
        {
            HelpName = name,
            Description = "A file, - for standard input, or the name of a reference story"
                + (ReferenceStories.Names.IsEmpty ? "." : $": {string.Join(", ", ReferenceStories.Names)}."),
        };
        story.CompletionSources.Add([.. ReferenceStories.Names]);
        return story;
    }

    /// <summary>The texts of sources, each as <c>SOURCE-ID=FILE</c>.</summary>
    public static Option<string[]> Texts(bool isRequired)
    {
        var texts = new Option<string[]>("--text")
        {
            HelpName = "SOURCE-ID=FILE",
            Description = "A source of the story, and the file that has its text in UTF-8 (- for standard input); once for each source.",
            Required = isRequired,
            Arity = isRequired ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        texts.Validators.Add(static result =>
        {
            foreach (string text in result.Tokens.Select(static token => token.Value).Where(static text => text.IndexOf('=', StringComparison.Ordinal) <= 0))
            {
                result.AddError($"\"{text}\" is not of the form SOURCE-ID=FILE");
            }
        });
        return texts;
    }

    /// <summary>The language of the words that are not from the story.</summary>
    public static Option<string> Language()
    {
        var language = new Option<string>("--language") { HelpName = "LANGUAGE", Description = "The language of headings and labels: en (the default) or fr." };
        language.TakesOneOf("language of headings", [.. Wording.All.Select(static wording => wording.Language)]);
        return language;
    }

    /// <summary>Where a result goes; see <see cref="FileOf"/>.</summary>
    public static Option<string> Output(string description) => new("--output", "-o") { HelpName = "FILE", Description = description };

    /// <summary>The file that an option names; null for standard output, which is meant by - or where the option is not given.</summary>
    public static string? FileOf(string? named) => named is not null && Inputs.IsStandardInput(named) ? null : named;

    /// <summary>The value of an option while the command line is checked; null where it is not given, or lacks its value, which the parser reports itself.</summary>
    public static string? Given(SymbolResult result, Option<string> option) => result.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;

    public static Option<bool> Json(string description) => Flag("--json", description);

    /// <summary>An option without a value. Without the arity, the parser would take a "true" or "false" behind it for its value, and not for an argument.</summary>
    public static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };
}
