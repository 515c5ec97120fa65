using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A text that a rule type takes as it is; every character is kept.</summary>
internal sealed class StringCodec : Codec<string>
{
    private const int LongestDecodedBeside = 64 * 1024;

    public static readonly StringCodec Instance = new();

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out string value)
    {
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            return reader.WrongType("a string", out value);
        }

        if (reader.Json.ValueSpan.Length > LongestDecodedBeside)
        {
            return reader.TryGetLongText(out value);
        }

        bool read = reader.TryGetCharacters(out ReadOnlySpan<char> characters);
        value = read ? characters.ToString() : null;
        return read;
    }

    public override void Write(JsonOutput output, string value) => output.String(value);

    public override string SchemaKey => "string";

    public override bool IsInPlace => true;

    public override void Describe(SchemaWriter schema) => schema.Json.WriteString("type", "string");
}
