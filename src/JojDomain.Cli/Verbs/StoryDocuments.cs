namespace JojDomain.Cli.Verbs;

/// <summary>Where the documents of many stories go.</summary>
internal abstract class StoryDocuments(StoryExporter exporter) : IDisposable
{
    protected StoryExporter Exporter => exporter;

    /// <summary>
    /// A line each where a document is one value of JSON, and otherwise a file or a folder each: ids are those of one story, and a program would take two things that have the same in one document for one.
    /// </summary>
    /// <exception cref="ArgumentException">The format takes a folder, and none is named.</exception>
    public static StoryDocuments Of(StoryExporter exporter, string? output, Shell shell) =>
        exporter.Format.IsJson ? new DocumentLines(exporter, output, shell)
        : output is not null ? new DocumentFiles(exporter, output, shell)
        : throw new ArgumentException($"{exporter.Format.Name} is a {(exporter.Format.IsFolder ? "folder" : "file")} for each story: name a folder for them with -o");

    /// <summary>Writes one story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="number">Which of all stories it is, counted from 1.</param>
    public abstract LossReport Write(Story story, long number);

    /// <inheritdoc/>
    public abstract void Dispose();
}
