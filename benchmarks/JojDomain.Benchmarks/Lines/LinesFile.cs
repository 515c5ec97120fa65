using JojDomain.Benchmarks.Documents;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Lines;

/// <summary>Typical stories in a temporary file of JSON Lines, which goes away with this.</summary>
internal sealed class LinesFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("joj-lines-");

    public LinesFile(int documents)
    {
        Documents = documents;
        Path = System.IO.Path.Combine(_folder.FullName, "stories.jsonl");
        using FileStream stream = File.Create(Path);
        StoryJsonLines.WriteAsync(stream, Enumerable.Range(0, documents).Select(static seed => StoryMaker.Make(seed, StoryMaker.TypicalClaims))).GetAwaiter().GetResult();
        Bytes = stream.Length;
    }

    public string Path { get; }

    public int Documents { get; }

    public long Bytes { get; }

    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);

    public void Dispose() => _folder.Delete(recursive: true);
}
