namespace JojDomain.Interchange;

/// <summary>Writes a story in words as one document of Markdown (CommonMark 0.31, UTF-8), for a README, an issue or a notebook.</summary>
/// <remarks>
/// It contains the sections of <c>joj show</c>, then all claims by voice. Texts of the story are escaped, so that none of them is read as markup, and only addresses of http and https are links.
/// Reported as lost are the language of a title, of a description and of a claim's words, the places of passages, identifiers, and members that this version of the library does not know.
/// </remarks>
public sealed class MarkdownExporter : StoryExporter
{
    private readonly Wording _wording;

    /// <summary>An exporter.</summary>
    /// <param name="options">In which language; null for English.</param>
    /// <exception cref="ArgumentException">The language is neither English nor French.</exception>
    public MarkdownExporter(WordingOptions? options = null) => _wording = WordingSetting.Of((options ?? new WordingOptions()).Language, nameof(options));

    /// <summary>The format <c>markdown</c>.</summary>
    public static ExportFormat MarkdownFormat { get; } = new(
        "markdown",
        "the story in words, for a README, an issue or a notebook",
        "text/markdown",
        "story.md",
        static settings => new MarkdownExporter(WordingSetting.Of(settings)),
        WordingSetting.Language);

    /// <inheritdoc/>
    public override ExportFormat Format => MarkdownFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        ToldStory inWords = StoryTelling.Of(story, _wording);
        using (StreamWriter text = target.OpenText(Format.DocumentName!))
        {
            var writer = new MarkdownWriter(text);
            var outline = new StoryOutline(_wording);
            writer.Head(inWords);
            foreach (OutlineSection section in outline.Of(inWords, default).Concat(outline.Of(inWords, new OutlineChoice(ByVoice: true, Silent: false, ""))))
            {
                writer.Section(section);
            }
        }

        return ToldMembers.Of(story).ToReport(story, static (_, _) => "it is not among what is put into words");
    }
}
