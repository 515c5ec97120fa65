using System.Diagnostics.CodeAnalysis;
using JojDomain.Cli.Streams;
using JojDomain.Serialization;

namespace JojDomain.Cli.Input;

/// <summary>Reads the files that a command line names, and standard input where it names <c>-</c>.</summary>
/// <param name="shell">The source of standard input, and the target of messages.</param>
/// <param name="longest">The most bytes of a file that are read.</param>
internal sealed class Inputs(Shell shell, int longest = StoryReadLimits.DefaultLongestDocument)
{
    /// <summary>The name that a command line has for standard input.</summary>
    public const string StandardInput = "-";

    private const int Piece = 128 * 1024;

    private bool _isInputRead;

    /// <summary>The name of a file in messages.</summary>
    public static string NameOf(string file) => IsStandardInput(file) ? "<stdin>" : file;

    public static bool IsStandardInput(string file) => file == StandardInput;

    /// <summary>Gives the bytes of a file; false, with a message on standard error, where it cannot be read.</summary>
    public bool TryRead(string file, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        using Stream? stream = OpenWhole(file);
        try
        {
            bytes = stream is null ? null : ReadUpToLimit(stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            shell.Report(FaultIn(file, error));
        }

        if (Packed.FormatOf(bytes) is { } format)
        {
            ReportPacked(file, format);
            bytes = null;
        }

        return bytes is not null;
    }

    /// <summary>Whether the file has more bytes than these, because it is longer than what is read.</summary>
    public bool IsCut(byte[] bytes) => bytes.Length > longest;

    /// <summary>Opens a text to read it in pieces, after its byte order mark if it has one; null, with a message on standard error, where it cannot be opened.</summary>
    public Stream? Open(string file, out bool isMarked)
    {
        isMarked = false;
#pragma warning disable CA2000 // The caller disposes of the text, which is the stream or holds it.
        Stream? stream = OpenWhole(file);
#pragma warning restore CA2000
        try
        {
            return stream is null ? null : OpenText(file, stream, out isMarked);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            shell.Report(FaultIn(file, error));
            return null;
        }
    }

    /// <summary>The message for a file that could be opened and fails while it is read.</summary>
    public static string FaultIn(string file, Exception error) => IsStandardInput(file) ? error.Message : $"cannot read \"{file}\": {error.Message}";

    private Stream? OpenWhole(string file)
    {
        if (IsStandardInput(file))
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

        shell.Report($"cannot read \"{file}\": {fault}");
        return null;
    }

    private Stream? OpenText(string file, Stream stream, out bool isMarked)
    {
        byte[] start = new byte[Packed.HeadLength];
        ReadOnlyMemory<byte> head = start.AsMemory(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        isMarked = ByteOrderMark.Leads(head.Span);
        if (Packed.FormatOf(head.Span) is { } format)
        {
            ReportPacked(file, format);
            stream.Dispose();
            return null;
        }

        if (isMarked)
        {
            head = head[ByteOrderMark.Length..];
        }

        if (!stream.CanSeek)
        {
            return new HeadedStream(head, stream);
        }

        stream.Position -= head.Length;
        return stream;
    }

    private void ReportPacked(string file, string format) => shell.Report($"cannot read {Quoted(file)}: it is compressed ({format}); unpack it first");

    private static string Quoted(string file) => IsStandardInput(file) ? "standard input" : $"\"{file}\"";

    private static string? Fault(string file) =>
        Directory.Exists(file) ? "it is a folder"
        : file.Length > 0 && Path.Exists(file) ? null
        : file.Contains('\uFFFD', StringComparison.Ordinal) ? "there is no such file, or its name is not UTF-8: such a file can only be given as standard input, by - and < FILE"
        : "there is no such file";

    // One byte more than the limit is enough to know that a document is too long, even for a device that never ends.
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
            shell.Report("standard input is named twice, and can be read only once");
            return false;
        }

        return _isInputRead = true;
    }
}
