using System.Text.Json;

namespace JojDomain.Cli.Input;

/// <summary>Recognises a text with a story on each line, where one story was expected.</summary>
internal static class StoryText
{
    private const int MaxDepth = 64;

    /// <summary>Whether the first line is a whole JSON object, and another one follows.</summary>
    public static bool HoldsLines(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            bool isOneLine = !text[start..(int)reader.BytesConsumed].Contains((byte)'\n');
            return isOneLine && reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
