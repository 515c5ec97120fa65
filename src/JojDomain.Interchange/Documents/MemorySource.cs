namespace JojDomain.Interchange;

/// <summary>Documents that belong together, in memory.</summary>
internal sealed class MemorySource(IReadOnlyDictionary<string, byte[]> documents) : DocumentSource
{
    public override IReadOnlyList<string> Names { get; } = [.. documents.Keys.Order(StringComparer.Ordinal)];

    internal override Stream Open(string name) => new MemoryStream(documents[name], writable: false);
}
