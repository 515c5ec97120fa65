using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using JojDomain.Interchange.Tests.Losses;
using JojDomain.Serialization;

namespace JojDomain.Interchange.Tests.Telling;

/// <summary>What holds of every document that has a story in words: it quotes, dates and pays nothing that the story does not have, and has what its report does not name.</summary>
internal static partial class ToldTexts
{
    /// <summary>The exporter's document as text, with its report.</summary>
    public static (string Text, LossReport Losses) Write(StoryExporter exporter, Story story)
    {
        using var target = new MemoryStream();
        LossReport losses = exporter.Write(story, target);
        return (Encoding.UTF8.GetString(target.ToArray()), losses);
    }

    /// <summary>Holds a document against its story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="losses">The report.</param>
    /// <param name="text">What a reader of the document reads, in one line.</param>
    /// <param name="shown">A text of the story as a reader of the document reads it.</param>
    public static void Hold(Story story, LossReport losses, string text, Func<string, string> shown)
    {
        Invented(story, text, shown).Should().BeEmpty("nothing is invented");
        Missing(story, losses, text, shown).Should().BeEmpty("nothing is lost in silence");
    }

    public static string OneLine(string text) => Blank().Replace(text, " ").Trim();

    // Texts of several words, and neither a word nor a code, which are given in other words.
    private static IReadOnlyList<string> Missing(Story story, LossReport losses, string text, Func<string, string> shown)
    {
        HashSet<string> found = [.. Scalars.Texts(StoryJson.ToUtf8Bytes(story)).Where(scalar => !Words().IsMatch(scalar) || text.Contains(OneLine(shown(scalar)), StringComparison.Ordinal))];
        return CarriedScalars.MissingIn(story, losses, found, static _ => false);
    }

    private static IEnumerable<string> Invented(Story story, string text, Func<string, string> shown)
    {
        using JsonDocument json = JsonDocument.Parse(StoryJson.ToUtf8Bytes(story));
        string given = WithoutBlanks(string.Join('\n', Scalars.Of(json.RootElement).Select(scalar => shown(scalar.Text))));
        string[] amid = [.. story.Content.Claims.SelectMany(static claim => claim.Quotation is { } quotation ? Amid(quotation) : []).Select(words => OneLine(shown(words)))];
        string read = text.Replace($"{SafeText.IsolateStart}", "", StringComparison.Ordinal).Replace($"{SafeText.IsolateEnd}", "", StringComparison.Ordinal);
        return Date().Matches(read).Concat(Currency().Matches(read)).Select(static match => match.Value)
            .Concat(Quoted().Matches(read).SelectMany(match => Ours().Split(match.Groups[1].Value)).SelectMany(words => words.Split(amid, StringSplitOptions.None)))
            .Distinct().Where(words => !given.Contains(WithoutBlanks(words), StringComparison.Ordinal));
    }

    // What is between the words of a quotation, where they are interrupted.
    private static IEnumerable<string> Amid(Quotation quotation) => quotation.Segments.SelectMany(static segment => segment switch
    {
        NestedQuotation nested => Amid(nested.Quotation),
        Insertion insertion => [insertion.Words.Text],
        InterruptingCue interrupting => [$"– {interrupting.Cue.Words.Text} –"],
        Elision { Mark: { } mark } => [mark.Text],
        Sic { Mark: { } mark } => [mark.Text],
        Redaction { Mark: { } mark } => [mark.Text],
        _ => Enumerable.Empty<string>(),
    });

    // A drawing breaks lines where a script has no blanks.
    private static string WithoutBlanks(string text) => string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex("\\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("\\p{L}\\S* +\\S*\\p{L}")]
    private static partial Regex Words();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")]
    private static partial Regex Date();

    [GeneratedRegex("“([^“”]*)”")]
    private static partial Regex Quoted();

    // What quotations have that is no word of theirs.
    [GeneratedRegex("\\[…\\]|\\[sic\\]|\\[redacted\\]|\\(inserted by (?:[^()]|\\([^()]*\\))*\\)|[‘’]")]
    private static partial Regex Ours();

    [GeneratedRegex("\\b(XOF|EUR|USD|MAD|CNY)\\b")]
    private static partial Regex Currency();
}
