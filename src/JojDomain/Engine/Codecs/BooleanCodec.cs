using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>True or false.</summary>
internal sealed class BooleanCodec : Codec<bool>
{
    public static readonly BooleanCodec Instance = new();

    public override bool Read(ref DocumentReader reader, out bool value)
    {
        value = reader.Json.TokenType == JsonTokenType.True;
        return value || reader.Json.TokenType == JsonTokenType.False || reader.WrongType("true or false", out value);
    }

    public override void Write(JsonOutput output, bool value) => output.Boolean(value);

    public override string SchemaKey => "boolean";

    public override bool IsInPlace => true;

    public override void Describe(SchemaWriter schema) => schema.Json.WriteString("type", "boolean");
}
