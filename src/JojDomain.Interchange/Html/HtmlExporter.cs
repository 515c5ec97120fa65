namespace JojDomain.Interchange;

/// <summary>Writes a story as a page for people: one document of HTML in UTF-8 that needs no network and no other file.</summary>
/// <remarks>
/// <para>The page contains everything that <c>joj show</c> prints: first the questions on which accounts differ, side by side, and then all claims by voice, with links to the exact words in their sources. It can be read in
/// full without its script, which only filters and opens what is folded. Its Content Security Policy prevents a browser from loading anything.</para>
/// <para>Every text of the story is encoded, and only addresses of http and https are links. The places of passages, identifiers, and members that this version does not know are
/// not on the page, and are in the report.</para>
/// </remarks>
public sealed class HtmlExporter : StoryExporter
{
    private readonly HtmlExportOptions _options;
    private readonly Wording _wording;

    /// <summary>An exporter.</summary>
    /// <param name="options">How the page is written; null for the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither English nor French.</exception>
    public HtmlExporter(HtmlExportOptions? options = null)
    {
        _options = options ?? new HtmlExportOptions();
        _wording = WordingSetting.Of(_options.Language, nameof(options));
    }

    /// <summary>The format <c>html</c>.</summary>
    public static ExportFormat HtmlFormat { get; } = new(
        "html",
        "a page to look at: one file, without network",
        "text/html",
        "story.html",
        static settings => new HtmlExporter(WordingSetting.Of(settings) is { } options ? new HtmlExportOptions { Language = options.Language } : null),
        WordingSetting.Language);

    /// <inheritdoc/>
    public override ExportFormat Format => HtmlFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        var words = new StoryWords(story, _wording);
        ToldStory inWords = StoryTelling.Of(words);
        var texts = new TextTelling(words);
        ToldText[] shown = [.. story.Content.Sources.Where(source => _options.Texts.ContainsKey(source.Id)).Select(source => texts.Of(source.Id, _options.Texts[source.Id]))];
        using (StreamWriter writer = target.OpenText("story.html"))
        {
            new HtmlPage(new HtmlWriter(writer), inWords, GraphTelling.Of(words), shown).Write();
        }

        return ToldMembers.Of(story, hasLanguages: true).ToReport(story, static (_, _) => "it is not among what is put into words");
    }
}
