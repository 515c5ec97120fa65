using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace JojDomain.Analyzers;

/// <summary>The shape of every text of a leaf type, from an attribute of the type. The JSON Schema of the type has the same shape.</summary>
internal sealed class TextShape
{
    public const string PatternAttribute = "JojDomain.TextPatternAttribute";
    public const string CodesAttribute = "JojDomain.TextCodesAttribute";

    // A text over which the pattern takes longer is not reported.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex? _pattern;
    private readonly string _codes = "";

    // The length of each code, or the most characters that match the pattern; 0 where the pattern itself bounds the length.
    private readonly int _length;

    private TextShape(string pattern, int longest)
    {
        _pattern = new Regex(pattern, RegexOptions.CultureInvariant, Patience);
        _length = longest;
    }

    private TextShape(int length, string codes)
    {
        _codes = codes;
        _length = length;
    }

    /// <summary>The shape of a type's texts; null where the type has neither attribute.</summary>
    public static TextShape? Of(INamedTypeSymbol type, INamedTypeSymbol patternAttribute, INamedTypeSymbol codesAttribute)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, patternAttribute)
                && ArgumentsOf(attribute) is (string pattern, int longest))
            {
                return new TextShape(pattern, longest);
            }

            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, codesAttribute)
                && ArgumentsOf(attribute) is (int length, string codes))
            {
                return new TextShape(length, codes);
            }
        }

        return null;
    }

    public bool Takes(string text) => _pattern is null ? IsCode(text) : (_length == 0 || text.Length <= _length) && Matches(_pattern, text);

    private static (object? First, object? Second) ArgumentsOf(AttributeData attribute) =>
        (attribute.ConstructorArguments[0].Value, attribute.ConstructorArguments[1].Value);

    private static bool Matches(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private bool IsCode(string text)
    {
        for (int at = 0; text.Length == _length && at < _codes.Length; at += _length)
        {
            if (string.CompareOrdinal(_codes, at, text, 0, _length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
