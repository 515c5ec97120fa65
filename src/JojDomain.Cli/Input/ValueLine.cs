using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Cli.Input;

/// <summary>Reads a line with one value: as plain text, or as a JSON string, in which the value can have line ends.</summary>
internal static class ValueLine
{
    public static bool TryRead(ReadOnlySpan<byte> line, bool isJson, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? reason) =>
        isJson ? TryReadJson(line, out text, out reason) : TryReadPlain(line, out text, out reason);

    private static bool TryReadPlain(ReadOnlySpan<byte> line, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? reason)
    {
        reason = null;
        if (TextFile.TryDecode(line.EndsWith("\r"u8) ? line[..^1] : line, out text, out int badOffset))
        {
            return true;
        }

        reason = FormattableString.Invariant($"not UTF-8: the byte at offset {badOffset} of the line begins no character");
        return false;
    }

    private static bool TryReadJson(ReadOnlySpan<byte> line, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? reason)
    {
        text = null;
        reason = "not a JSON string";
        var reader = new Utf8JsonReader(line);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                return false;
            }

            text = reader.GetString()!;
            _ = reader.Read();
            return true;
        }
        catch (JsonException)
        {
            text = null;
            return false;
        }
        catch (InvalidOperationException)
        {
            // A JSON escape can be half of a surrogate pair, and the bytes may not be UTF-8: neither is text.
            reason = "not a JSON string of Unicode text";
            return false;
        }
    }
}
