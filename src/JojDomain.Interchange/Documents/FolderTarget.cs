namespace JojDomain.Interchange;

/// <summary>A folder of the file system.</summary>
internal sealed class FolderTarget(string path) : DocumentTarget
{
    internal override Stream Open(string name)
    {
        Directory.CreateDirectory(path);
        return new FileStream(Path.Combine(path, name), FileMode.Create, FileAccess.Write, FileShare.None);
    }
}
