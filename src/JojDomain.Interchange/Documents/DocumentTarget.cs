using System.Text;

namespace JojDomain.Interchange;

/// <summary>The place to which an exporter writes: one stream, a folder, or memory.</summary>
public abstract class DocumentTarget
{
    private protected DocumentTarget()
    {
    }

    /// <summary>One stream, for a format that is one document. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    public static DocumentTarget ToStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new StreamTarget(stream);
    }

    /// <summary>A folder, which is made where it does not exist. Files of the same names are replaced.</summary>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static DocumentTarget ToFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FolderTarget(path);
    }

    /// <summary>Memory, for documents that are small.</summary>
    public static MemoryDocuments ToMemory() => new();

    /// <summary>Opens one document of the export; the exporter disposes of the stream.</summary>
    /// <param name="name">The name of the document, such as <c>claims.csv</c>.</param>
    internal abstract Stream Open(string name);

    /// <summary>Opens one document of the export as text: UTF-8 without a byte order mark, with the line ends of Unix.</summary>
    /// <param name="name">The name of the document, such as <c>story.md</c>.</param>
    internal StreamWriter OpenText(string name) => new(Open(name), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
