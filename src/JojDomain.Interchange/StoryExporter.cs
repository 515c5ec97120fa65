namespace JojDomain.Interchange;

/// <summary>Writes stories in one foreign format, with the options that the format asks for.</summary>
/// <remarks>An exporter keeps nothing between two stories, and several threads may use it at the same time.</remarks>
public abstract class StoryExporter
{
    private protected StoryExporter()
    {
    }

    /// <summary>The format.</summary>
    public abstract ExportFormat Format { get; }

    /// <summary>Writes a story as one document.</summary>
    /// <param name="story">The story.</param>
    /// <param name="target">Where the document goes; it stays open.</param>
    /// <returns>What the document does not hold.</returns>
    /// <exception cref="ArgumentNullException">There is no story or no stream.</exception>
    /// <exception cref="ArgumentException">The format writes several documents, which take a folder.</exception>
    public LossReport Write(Story story, Stream target) => Write(story, DocumentTarget.ToStream(target));

    /// <summary>Writes a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="target">Where the document, or the documents, go.</param>
    /// <returns>What the documents do not hold.</returns>
    /// <exception cref="ArgumentNullException">There is no story or no target.</exception>
    public LossReport Write(Story story, DocumentTarget target)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(target);
        return WriteTo(target, story);
    }

    private protected abstract LossReport WriteTo(DocumentTarget target, Story story);
}
