using System.Diagnostics.CodeAnalysis;
using JojDomain.Serialization;

namespace JojDomain.Cli.Input;

/// <summary>Reads the files that a command line names, and standard input where it names <c>-</c>.</summary>
/// <param name="shell">Where standard input comes from, and where is told what cannot be read.</param>
/// <param name="longest">How many bytes of a file are read.</param>
internal sealed class Inputs(Shell shell, int longest = StoryReadLimits.DefaultLongestDocument)
{
    private const string StandardInput = "-";
    private const int Piece = 128 * 1024;

    private bool _isInputRead;

    /// <summary>The name under which problems of a file are told.</summary>
    public static string NameOf(string file) => file == StandardInput ? "<stdin>" : file;

    /// <summary>Gives the bytes of a file; where it cannot be read, says so on standard error.</summary>
    public bool TryRead(string file, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        if (file == StandardInput)
        {
            bytes = ReadInput();
            return bytes is not null;
        }

        string? fault = Fault(file);
        try
        {
            bytes = fault is null ? ReadFile(file) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = error.Message;
        }

        if (fault is not null)
        {
            shell.Tell($"cannot read \"{file}\": {fault}");
        }

        return bytes is not null;
    }

    /// <summary>Whether these are not all bytes of their file, since it has more than are read.</summary>
    public bool IsCut(byte[] bytes) => bytes.Length > longest;

    /// <summary>Opens a file to read it in pieces; where it cannot be opened, says so on standard error and gives null.</summary>
    public Stream? Open(string file)
    {
        if (file == StandardInput)
        {
            return IsInputFree() ? shell.Input : null;
        }

        string? fault = Fault(file);
        try
        {
            if (fault is null)
            {
                return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = error.Message;
        }

        shell.Tell($"cannot read \"{file}\": {fault}");
        return null;
    }

    private static string? Fault(string file) =>
        Directory.Exists(file) ? "it is a folder"
        : file.Length == 0 || !Path.Exists(file) ? "there is no such file"
        : null;

    private byte[]? ReadInput()
    {
        if (!IsInputFree())
        {
            return null;
        }

        return ReadUpToLimit(shell.Input);
    }

    private byte[] ReadFile(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return ReadUpToLimit(stream);
    }

    // One byte more than a document may have is enough to be told that it is too long, even of a device that never ends.
    private byte[] ReadUpToLimit(Stream stream)
    {
        using var bytes = new MemoryStream();
        byte[] piece = new byte[Piece];
        while (bytes.Length <= longest && stream.Read(piece, 0, (int)Math.Min(Piece, longest + 1 - bytes.Length)) is > 0 and int read)
        {
            bytes.Write(piece, 0, read);
        }

        return bytes.ToArray();
    }

    private bool IsInputFree()
    {
        if (_isInputRead)
        {
            shell.Tell("standard input is named twice, and can be read only once");
            return false;
        }

        return _isInputRead = true;
    }
}
