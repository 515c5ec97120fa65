namespace JojDomain.Interchange;

/// <summary>Writes stories in one foreign format, with the options of the format.</summary>
/// <remarks>An exporter keeps no state between two stories, and several threads may use it at the same time.</remarks>
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
    /// <returns>The members of the story that the document does not contain.</returns>
    /// <exception cref="ArgumentNullException">There is no story or no stream.</exception>
    /// <exception cref="ArgumentException">The format writes several documents: write them to a folder with the other overload.</exception>
    public LossReport Write(Story story, Stream target) => Write(story, DocumentTarget.ToStream(target));

    /// <summary>Writes a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="target">Where the document, or the documents, go.</param>
    /// <returns>The members of the story that the documents do not contain.</returns>
    /// <exception cref="ArgumentNullException">There is no story or no target.</exception>
    /// <exception cref="ArgumentException">The target is one stream, and the format writes several documents.</exception>
    public LossReport Write(Story story, DocumentTarget target)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(target);
        return WriteTo(target, story);
    }

    private protected abstract LossReport WriteTo(DocumentTarget target, Story story);
}
