using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The one grammar of the words of open vocabularies.</summary>
internal static class VocabularyGrammar
{
    public const string Pattern = "^[a-z]([A-Za-z0-9.:-]{0,62}[A-Za-z0-9])?$";
    private const int Longest = 64;

    public static bool Accepts(ReadOnlySpan<char> text, string what, [NotNullWhen(false)] out string? reason)
    {
        reason = IsWord(text) ? null : Refuse(text, what);
        return reason is null;
    }

    public static string Check(string text, string what)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Accepts(text, what, out string? reason) ? text : throw new ArgumentException(reason, nameof(text));
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest || !char.IsAsciiLetterLower(text[0]) || !char.IsAsciiLetterOrDigit(text[^1]))
        {
            return false;
        }

        foreach (char character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '.' or ':'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Refuse(ReadOnlySpan<char> text, string what) => $"{Shown.Of(text)} is not a word for {what}: {Complaint(text)}";

    private static string Complaint(ReadOnlySpan<char> text) =>
        text.IsEmpty ? "it is empty"
        : text.Length > Longest ? $"it has {text.Length} characters, and a word has at most {Longest}"
        : $"a word begins with a small letter a to z, goes on with ASCII letters, digits, '-', '.' or ':', "
        + $"ends with a letter or digit, and has at most {Longest} characters{(InCamelCase(text) is { } word ? $"; did you mean \"{word}\"?" : "")}";

    // What a slip of case, blanks, underscores or marks around it was meant to be; null for anything else.
    private static string? InCamelCase(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        string[] parts = text.ToString().Split([' ', '_', '"', '\'', '\u2018', '\u2019', '\u201C', '\u201D'], StringSplitOptions.RemoveEmptyEntries);
        string word = string.Concat(parts.Select((part, index) => index > 0 ? string.Concat(part[..1].ToUpperInvariant(), part.AsSpan(1))
            : CodeList.IsUpperCase(part) ? part.ToLowerInvariant()
            : string.Concat(part[..1].ToLowerInvariant(), part.AsSpan(1))));
        return IsWord(word) ? word : null;
    }
}
