using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace JojDomain.Cli.Input;

/// <summary>Reads the text of a source: UTF-8 and nothing else. A byte order mark belongs to the file, not to the text.</summary>
internal static class TextFile
{
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, out int badOffset)
    {
        int mark = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        char[] characters = new char[bytes.Length];
        OperationStatus status = Utf8.ToUtf16(bytes[mark..], characters, out int read, out int written, replaceInvalidSequences: false);
        badOffset = mark + read;
        text = status == OperationStatus.Done ? new string(characters, 0, written) : null;
        return text is not null;
    }
}
