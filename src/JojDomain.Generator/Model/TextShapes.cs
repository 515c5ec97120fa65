using JojDomain.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads the shape of the text of a leaf from its attributes.</summary>
internal static class TextShapes
{
    /// <summary>The expression of the shape; null where the leaf implements it by hand.</summary>
    public static string? Of(INamedTypeSymbol leaf)
    {
        if (Symbols.AttributeOf(leaf, "TextPattern") is { } pattern)
        {
            string text = SchemaEmitter.Quote(Text(pattern, 0));
            return pattern.ConstructorArguments[1].Value is int longest and > 0 ? $"TextShape.Matching({text}, {longest})" : $"TextShape.Matching({text})";
        }

        return Symbols.AttributeOf(leaf, "TextCodes") is { } codes
            ? $"TextShape.OneOf(CodeList.All({codes.ConstructorArguments[0].Value}, {SchemaEmitter.Quote(Text(codes, 1))}))"
            : null;
    }

    private static string Text(AttributeData attribute, int argument) => (string)attribute.ConstructorArguments[argument].Value!;
}
