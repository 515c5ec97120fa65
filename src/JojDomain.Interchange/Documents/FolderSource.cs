namespace JojDomain.Interchange;

/// <summary>The files of a folder.</summary>
internal sealed class FolderSource(string path) : DocumentSource
{
    public override IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(path).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    internal override Stream Open(string name) => new FileStream(Path.Combine(path, name), FileMode.Open, FileAccess.Read, FileShare.Read);
}
