using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Ratios;
using JojDomain.Interchange;

namespace JojDomain.Benchmarks.Feeds;

/// <summary>The <c>documents</c> verb: every format out, of a story that gives some hundred megabytes, and in again where there is a way; with the heap that it takes beside the story.</summary>
internal static class DocumentsVerb
{
    /// <summary>So many claims give documents of 50 to 200 MB.</summary>
    public const int Claims = 60_000;

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["ocid-prefix"] = "ocds-213czf",
        ["published"] = "2026-11-30T12:00:00Z",
        ["publisher"] = "Open Data Desk",
        ["uri"] = "https://example.org/package.json",
        ["dataset"] = "large",
    };

    public static void Run(Report report, int claims = Claims)
    {
        report.Begin();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("joj-documents-");
        try
        {
            Story story = StoryMaker.Make(seed: 1, claims);
            foreach (ExportFormat format in InterchangeFormats.Exports)
            {
                string path = Path.Combine(folder.FullName, format.Name);
                report.Add([Write(format, story, path)]);
            }

            foreach (ImportFormat format in InterchangeFormats.Imports.Where(format => Path.Exists(Path.Combine(folder.FullName, format.Name))))
            {
                report.Add([Read(format, Path.Combine(folder.FullName, format.Name))]);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Line Write(ExportFormat format, Story story, string path)
    {
        StoryExporter exporter = format.Create(format.Settings.Where(static setting => Settings.ContainsKey(setting.Name)).ToDictionary(static setting => setting.Name, static setting => Settings[setting.Name]));
        using var heap = new HeapWatch();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        int losses;
        if (format.IsFolder)
        {
            losses = exporter.Write(story, DocumentTarget.ToFolder(path)).Count;
        }
        else
        {
            using FileStream file = File.Create(path);
            losses = exporter.Write(story, file).Count;
        }

        return Told($"{format.Name} out", Environment.CpuUsage.TotalTime - start, heap.Added, Size(path), $"{losses} losses");
    }

    private static Line Read(ImportFormat format, string path)
    {
        using var heap = new HeapWatch();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        using FileStream? file = Directory.Exists(path) ? null : File.OpenRead(path);
        int stories = format.Create().Read(file is null ? DocumentSource.FromFolder(path) : DocumentSource.FromStream(file)).Count(static story => story.IsRead);
        return Told($"{format.Name} in", Environment.CpuUsage.TotalTime - start, heap.Added, Size(path), $"{stories} stories");
    }

    private static Line Told(string name, TimeSpan time, long heap, long bytes, string found) =>
        new(name, (double)heap / bytes, "bytes of heap at most, garbage included, for each byte of the document", $"{bytes / 1e6:0} MB, heap {heap / 1e6:0} MB, {time.TotalSeconds:0.0} s of processors, {found}");

    private static long Size(string path) => Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles().Sum(static file => file.Length) : new FileInfo(path).Length;
}
