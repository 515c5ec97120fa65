using System.Text.Json;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>
/// The tokens of one document, ready to be written again with the fewest and fastest calls there are: names encoded once, as every serialiser has them, strings as
/// UTF-16, and a name together with its value.
/// </summary>
internal sealed class TokenTape
{
    private readonly Token[] _tokens;

    public TokenTape(ReadOnlySpan<byte> document)
    {
        var tokens = new List<Token>();
        var names = new Dictionary<string, NameText>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(document);
        NameText? name = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                string text = reader.GetString()!;
                if (!names.TryGetValue(text, out name))
                {
                    name = names[text] = new(JsonEncodedText.Encode(text));
                }
            }
            else
            {
                tokens.Add(TokenOf(ref reader, name));
                name = null;
            }
        }

        _tokens = [.. tokens];
    }

    public void Replay(Utf8JsonWriter writer)
    {
        foreach (ref readonly Token token in _tokens.AsSpan())
        {
            switch (token.Type)
            {
                case JsonTokenType.StartObject when token.Name is null:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.StartObject:
                    writer.WriteStartObject(token.Name.Encoded);
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray(token.Name!.Encoded);
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.String when token.Name is null:
                    writer.WriteStringValue(token.Text);
                    break;
                case JsonTokenType.String:
                    writer.WriteString(token.Name.Encoded, token.Text);
                    break;
                case JsonTokenType.Number:
                    writer.WriteNumber(token.Name!.Encoded, token.Number);
                    break;
                default:
                    writer.WriteBoolean(token.Name!.Encoded, token.Type == JsonTokenType.True);
                    break;
            }
        }
    }

    private static Token TokenOf(ref Utf8JsonReader reader, NameText? name) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.TokenType, name, reader.GetString(), 0),
        JsonTokenType.Number => new(reader.TokenType, name, null, reader.GetInt32()),
        _ => new(reader.TokenType, name, null, 0),
    };

    private sealed record NameText(JsonEncodedText Encoded);

    private readonly record struct Token(JsonTokenType Type, NameText? Name, string? Text, int Number);
}
