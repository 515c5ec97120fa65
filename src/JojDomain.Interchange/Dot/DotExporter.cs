namespace JojDomain.Interchange;

/// <summary>Writes a story as one graph in the DOT language (UTF-8), which Graphviz and many other tools draw.</summary>
/// <remarks>
/// The graph shows by name who agreed what with whom, and who speaks through whom. The line of an edge shows who vouches for it: solid where the author holds it, broken where it is only claimed; a dispute is
/// named. Texts of the story are escaped, so that none of them is read as syntax.
/// </remarks>
public sealed class DotExporter : StoryExporter
{
    private readonly Wording _wording;

    /// <summary>An exporter.</summary>
    /// <param name="options">In which language; null for English.</param>
    /// <exception cref="ArgumentException">The language is neither English nor French.</exception>
    public DotExporter(WordingOptions? options = null) => _wording = WordingSetting.Of((options ?? new WordingOptions()).Language, nameof(options));

    /// <summary>The format <c>dot</c>.</summary>
    public static ExportFormat DotFormat { get; } = new(
        "dot",
        "who agreed what with whom and who speaks through whom, as a graph for Graphviz",
        "text/vnd.graphviz",
        "story.dot",
        static settings => new DotExporter(WordingSetting.Of(settings)),
        WordingSetting.Language);

    /// <inheritdoc/>
    public override ExportFormat Format => DotFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        ToldGraph graph = GraphTelling.Of(story, _wording);
        using (StreamWriter text = target.OpenText(Format.DocumentName!))
        {
            new DotWriter(text).Write(graph);
        }

        return GraphMembers.Lost(story, graph, hasTitle: true);
    }
}
