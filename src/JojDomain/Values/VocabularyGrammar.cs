using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The one grammar of the words of open vocabularies.</summary>
internal static class VocabularyGrammar
{
    private const int Longest = 64;

    public static TextShape Shape(params string[] wellKnown) =>
        TextShape.Matching("^[a-z]([A-Za-z0-9.:-]{0,62}[A-Za-z0-9])?$", examples: wellKnown);

    public static bool Accepts(ReadOnlySpan<char> text, string what, [NotNullWhen(false)] out string? reason)
    {
        reason = null;
        if (text.IsEmpty || text.Length > Longest || !char.IsAsciiLetterLower(text[0]) || !char.IsAsciiLetterOrDigit(text[^1]))
        {
            reason = Refuse(text, what);
        }
        else
        {
            foreach (char character in text)
            {
                if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '.' or ':'))
                {
                    reason = Refuse(text, what);
                    break;
                }
            }
        }

        return reason is null;
    }

    public static string Check(string text, string what)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Accepts(text, what, out string? reason) ? text : throw new ArgumentException(reason, nameof(text));
    }

    private static string Refuse(ReadOnlySpan<char> text, string what) =>
        $"{Shown.Of(text)} is not a word for {what}: a word begins with a small letter a to z, goes on with ASCII letters, digits, '-', '.' or ':', "
        + $"ends with a letter or digit, and has at most {Longest} characters";
}
