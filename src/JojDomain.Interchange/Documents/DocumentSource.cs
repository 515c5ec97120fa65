using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Interchange;

/// <summary>A foreign document to import: one stream, or a folder of files that belong together.</summary>
public abstract class DocumentSource
{
    private protected DocumentSource()
    {
    }

    /// <summary>The names of the documents, in ordinal order.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>One stream. It stays open, and is read once.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="name">The document's name, which messages and sources carry; "document" by default.</param>
    /// <exception cref="ArgumentNullException">There is no stream or no name.</exception>
    public static DocumentSource FromStream(Stream stream, string name = "document")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return new StreamSource(stream, name);
    }

    /// <summary>The bytes of one document.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="name">The document's name, which messages and sources carry; "document" by default.</param>
    /// <exception cref="ArgumentNullException">There are no bytes or no name.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "A stream over memory holds nothing to release.")]
    public static DocumentSource FromBytes(byte[] bytes, string name = "document")
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return FromStream(new MemoryStream(bytes, writable: false), name);
    }

    /// <summary>Documents that belong together, such as the sheets of one story, by their names.</summary>
    /// <exception cref="ArgumentNullException">There are no documents.</exception>
    public static DocumentSource FromDocuments(IReadOnlyDictionary<string, byte[]> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new MemorySource(documents);
    }

    /// <summary>The files of a folder, without those of folders in it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static DocumentSource FromFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FolderSource(path);
    }

    /// <summary>Opens one document; the importer disposes of the stream.</summary>
    internal abstract Stream Open(string name);
}
