using System.Diagnostics;
using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Ratios;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Large;

/// <summary>
/// The <c>large</c> verb: one document of 100,000 claims, in a process with the concurrent collector, as .NET comes, and in one without it;
/// and what is allocated for a byte of JSON in small documents and in large ones.
/// </summary>
internal static class LargeVerb
{
    private const int Claims = 100_000;

    public static void Run(Report report)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("joj-large-");
        try
        {
            string path = Path.Combine(folder.FullName, "story.json");
            byte[] document = StoryJson.ToUtf8Bytes(StoryMaker.Make(seed: 1, Claims));
            File.WriteAllBytes(path, document);
            report.Begin();
            report.Add(Growth.Measure(document, Claims));
            document = [];
            GC.Collect();
            InProcess(path, concurrent: true, report);
            InProcess(path, concurrent: false, report);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Its lines go where ours go.
    private static void InProcess(string path, bool concurrent, Report report)
    {
        string program = Environment.ProcessPath!;
        string[] host = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(LargeVerb).Assembly.Location] : [];
        var start = new ProcessStartInfo(program, [.. host, LargeRace.Verb, path, .. report.IsMarkdown ? ["--markdown"] : Array.Empty<string>()]);
        start.Environment["DOTNET_gcConcurrent"] = concurrent ? "1" : "0";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The program does not start again.");
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The process ended with {process.ExitCode}.");
        }
    }
}
