using System.Text.Json;

namespace JojDomain.Engine;

internal sealed class BooleanCodec : Codec<bool>
{
    public static readonly BooleanCodec Instance = new();

    public override bool Read(ref DocumentReader reader, out bool value)
    {
        value = reader.Json.TokenType == JsonTokenType.True;
        return value || reader.Json.TokenType == JsonTokenType.False || reader.WrongType("true or false", out value);
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, bool value) => writer.WriteBoolean(name, value);
}
