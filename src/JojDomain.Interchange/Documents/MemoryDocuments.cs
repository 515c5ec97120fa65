using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Documents that an exporter wrote to memory, by their names.</summary>
public sealed class MemoryDocuments : DocumentTarget
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, MemoryStream> _documents = new(StringComparer.Ordinal);

    internal MemoryDocuments()
    {
    }

    /// <summary>The names of the documents, in the order in which they were written.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>A copy of the bytes of a document.</summary>
    /// <exception cref="KeyNotFoundException">There is no document of that name.</exception>
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Each call gives a copy, as its documentation says.")]
    public byte[] this[string name] => _documents[name].ToArray();

    /// <summary>A document as text, read as UTF-8.</summary>
    /// <exception cref="KeyNotFoundException">There is no document of that name.</exception>
    public string Text(string name) => Encoding.UTF8.GetString(this[name]);

    internal override Stream Open(string name)
    {
        var document = new MemoryStream();
        _documents.Add(name, document);
        _names.Add(name);
        return document;
    }
}
