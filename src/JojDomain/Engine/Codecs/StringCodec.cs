using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A text that a constructor checks. Every character is kept.</summary>
internal sealed class StringCodec : Codec<string>
{
    public static readonly StringCodec Instance = new();

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out string value)
    {
        return reader.Json.TokenType == JsonTokenType.String ? reader.TryGetText(out value) : reader.WrongType("a string", out value);
    }

    public override void Write(JsonOutput output, string value) => output.String(value);

    public override string SchemaKey => "string";

    public override bool IsInPlace => true;

    public override void Describe(SchemaWriter schema) => schema.Json.WriteString("type", "string");
}
