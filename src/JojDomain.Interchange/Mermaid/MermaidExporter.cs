namespace JojDomain.Interchange;

/// <summary>Writes a story as one flowchart of Mermaid (version 11, UTF-8), for a README, an issue or a notebook that draws it.</summary>
/// <remarks>
/// The flowchart shows by name who agreed what with whom, and who speaks through whom. The line of an edge shows who vouches for it: solid where the author holds it, broken where it is only claimed; a dispute is
/// named. Texts of the story are escaped, so that none of them is read as syntax, as markup or as an icon; a title with a character of HTML is left out and reported as lost. By default Mermaid draws at most 500 edges and 50,000 characters.
/// </remarks>
public sealed class MermaidExporter : StoryExporter
{
    private readonly Wording _wording;

    /// <summary>An exporter.</summary>
    /// <param name="options">In which language; null for English.</param>
    /// <exception cref="ArgumentException">The language is neither English nor French.</exception>
    public MermaidExporter(WordingOptions? options = null) => _wording = WordingSetting.Of((options ?? new WordingOptions()).Language, nameof(options));

    /// <summary>The format <c>mermaid</c>.</summary>
    public static ExportFormat MermaidFormat { get; } = new(
        "mermaid",
        "who agreed what with whom and who speaks through whom, as a flowchart for Markdown",
        "text/vnd.mermaid",
        "story.mmd",
        static settings => new MermaidExporter(WordingSetting.Of(settings)),
        WordingSetting.Language);

    /// <inheritdoc/>
    public override ExportFormat Format => MermaidFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        ToldGraph graph = GraphTelling.Of(story, _wording);
        using (StreamWriter text = target.OpenText(Format.DocumentName!))
        {
            new MermaidWriter(text).Write(graph);
        }

        return GraphMembers.Lost(story, graph, MermaidText.IsTitle(graph.Title));
    }
}
