namespace JojDomain.Cli.Verbs;

/// <summary>The target of the documents of many stories.</summary>
internal abstract class StoryDocuments(StoryExporter exporter) : IDisposable
{
    protected StoryExporter Exporter => exporter;

    /// <summary>
    /// One line for each story where a document is one JSON value, and otherwise one file or folder for each: ids are unique within one story only, so that two stories cannot be in one document.
    /// </summary>
    /// <exception cref="ArgumentException">The format takes a folder, and none is named.</exception>
    public static StoryDocuments Of(StoryExporter exporter, string? output, Shell shell) =>
        exporter.Format.IsJson ? new DocumentLines(exporter, output, shell)
        : output is not null ? new DocumentFiles(exporter, output, shell)
        : throw new ArgumentException($"{exporter.Format.Name} is a {(exporter.Format.IsFolder ? "folder" : "file")} for each story: name a folder for them with -o");

    /// <summary>Writes one story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="number">The number of the story, counted from 1.</param>
    public abstract LossReport Write(Story story, long number);

    /// <summary>Ends the documents, of which there may be none.</summary>
    public abstract void Complete();

    /// <inheritdoc/>
    public abstract void Dispose();
}
