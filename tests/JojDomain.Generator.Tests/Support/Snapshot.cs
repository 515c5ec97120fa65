using System.Runtime.CompilerServices;
using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Generator.Tests.Support;

/// <summary>Compares emitted files with those kept in the folder Snapshots; UPDATE_SNAPSHOTS=1 in the environment writes them instead.</summary>
internal static class Snapshot
{
    private const string HowToUpdate = "Look at the difference; if it is meant, run the tests once with UPDATE_SNAPSHOTS=1 and commit the files.";

    public static void Match(string folder, IReadOnlyDictionary<string, string> files)
    {
        string path = Path.Combine(Root(), folder);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Write(path, files);
            Assert.Fail($"The snapshots of {folder} are written; run the tests again without UPDATE_SNAPSHOTS.");
        }

        string[] kept = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.txt").Select(static file => Path.GetFileNameWithoutExtension(file))] : [];
        kept.Should().BeEquivalentTo(files.Keys, "these are the files emitted for {0}. {1}", folder, HowToUpdate);
        foreach ((string name, string text) in files)
        {
            Compare($"{folder}/{name}", File.ReadAllText(FileOf(path, name)), text);
        }
    }

    private static void Compare(string name, string kept, string emitted)
    {
        string[] keptLines = kept.Split('\n');
        string[] emittedLines = emitted.Split('\n');
        int line = 0;
        while (line < keptLines.Length && line < emittedLines.Length && keptLines[line] == emittedLines[line])
        {
            line++;
        }

        if (line < keptLines.Length || line < emittedLines.Length)
        {
            Assert.Fail($"{name} differs from its snapshot at line {line + 1}.\nsnapshot: {At(keptLines, line)}\nemitted:  {At(emittedLines, line)}\n{HowToUpdate}");
        }
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";

    private static void Write(string path, IReadOnlyDictionary<string, string> files)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        _ = Directory.CreateDirectory(path);
        foreach ((string name, string text) in files)
        {
            File.WriteAllText(FileOf(path, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static string FileOf(string path, string name) => Path.Combine(path, name + ".txt");

    private static string Root([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "..", "Snapshots");
}
