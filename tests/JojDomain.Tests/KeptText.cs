using System.Text;
using Xunit;

namespace JojDomain.Tests;

/// <summary>Compares a text that the code makes with the file of the checkout that keeps it; UPDATE_SNAPSHOTS=1 in the environment writes the file instead.</summary>
internal static class KeptText
{
    /// <summary>What to do where a kept text differs.</summary>
    public const string HowToUpdate = "Look at the difference; if it is meant, run the tests once with UPDATE_SNAPSHOTS=1 and commit the files.";

    /// <summary>Whether files are to be written.</summary>
    public static bool IsToBeWritten => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares a text with its file.</summary>
    /// <param name="path">The file, from the root of the checkout.</param>
    /// <param name="text">What the file is to contain.</param>
    public static void Match(string path, string text)
    {
        string file = Path.Combine(Checkout.Root, path);
        string? kept = File.Exists(file) ? File.ReadAllText(file) : null;
        if (IsToBeWritten && kept != text)
        {
            Write(file, text);
            Assert.Fail(Written(path));
        }

        string[] keptLines = kept?.Split('\n') ?? [], lines = text.Split('\n');
        int same = keptLines.Zip(lines).TakeWhile(static pair => pair.First == pair.Second).Count();
        Assert.True(same == keptLines.Length && same == lines.Length, $"{path} differs from line {same + 1} on:\nkept: {At(keptLines, same)}\nmade: {At(lines, same)}\n{HowToUpdate}");
    }

    /// <summary>Writes a file as all of them are written.</summary>
    public static void Write(string file, string text) => File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Why a test that has written a file fails.</summary>
    public static string Written(string path) => $"{path} is written; run the tests again without UPDATE_SNAPSHOTS.";

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";
}
