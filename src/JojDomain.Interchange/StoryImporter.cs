using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Interchange;

/// <summary>Reads documents of one foreign format as stories, with the options of the format.</summary>
/// <remarks>Everything that a document states becomes claims by its publisher, with the document as their source; nothing becomes a fact that the author of the story holds.</remarks>
public abstract class StoryImporter
{
    private protected StoryImporter()
    {
    }

    /// <summary>The format.</summary>
    public abstract ImportFormat Format { get; }

    /// <summary>Reads a document: one story, or one for each record of a feed. Records are read lazily, as the sequence is enumerated.</summary>
    /// <param name="document">The document. One that cannot be read gives a result with <see cref="ImportedStory.Refusals"/>, not an exception.</param>
    /// <exception cref="ArgumentNullException">There is no document.</exception>
    public IEnumerable<ImportedStory> Read(DocumentSource document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ReadFrom(document);
    }

    /// <summary>Reads the one story of a document.</summary>
    /// <param name="document">The document. One that cannot be read gives a result with <see cref="ImportedStory.Refusals"/>, not an exception.</param>
    /// <exception cref="ArgumentNullException">There is no document.</exception>
    /// <exception cref="InvalidOperationException">The document gives no result or several.</exception>
    public ImportedStory ReadOne(DocumentSource document) => Read(document).Single();

    private protected abstract IEnumerable<ImportedStory> ReadFrom(DocumentSource document);

    /// <summary>Reads each document of a source by itself. Where it is a folder, the places begin with the name of the document.</summary>
    private protected static IEnumerable<ImportedStory> ReadEach(DocumentSource source, Func<Stream, string, IEnumerable<ImportedStory>> read)
    {
        foreach (string name in source.Names)
        {
            using Stream stream = source.Open(name);
            foreach (ImportedStory story in read(stream, name))
            {
                yield return source is StreamSource ? story : story.Within(name);
            }
        }
    }

    /// <summary>Reads each JSON document of a file by itself.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Each document is disposed of before the next one is read.")]
    private protected static IEnumerable<ImportedStory> ReadEach(IEnumerable<ForeignDocument> documents, Func<ForeignDocument, IEnumerable<ImportedStory>> read)
    {
        foreach (ForeignDocument document in documents)
        {
            using (document)
            {
                foreach (ImportedStory story in read(document))
                {
                    yield return story;
                }
            }
        }
    }
}
