using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace JojDomain.Cli.Input;

/// <summary>Reads text in UTF-8, and in no other encoding.</summary>
internal static class TextFile
{
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, out int badOffset)
    {
        char[] characters = new char[bytes.Length];
        OperationStatus status = Utf8.ToUtf16(bytes, characters, out int read, out int written, replaceInvalidSequences: false);
        badOffset = read;
        text = status == OperationStatus.Done ? new string(characters, 0, written) : null;
        return text is not null;
    }
}
