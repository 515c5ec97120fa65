using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Cli.Input;

/// <summary>Reads a line that holds one JSON string, which is how a value with line ends in it stands in one line.</summary>
internal static class JsonStringLine
{
    public static bool TryRead(ReadOnlySpan<byte> line, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? reason)
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
            // The escapes of JSON can write half of a surrogate pair, and bytes can be no UTF-8; neither is text.
            reason = "not a JSON string of Unicode text";
            return false;
        }
    }
}
