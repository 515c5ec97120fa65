using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The one grammar of identifiers, shared by <see cref="Id{T}"/>, <see cref="EntityRef"/> and <see cref="StoryId"/>.</summary>
internal static class IdGrammar
{
    public const int Longest = 128;
    public const string Pattern = "^[A-Za-z0-9]([A-Za-z0-9._-]{0,126}[A-Za-z0-9])?$";
    private static readonly AsciiSet Characters = new("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    public static bool Accepts(ReadOnlySpan<char> text, [NotNullWhen(false)] out string? reason)
    {
        reason = null;
        if (text.IsEmpty)
        {
            reason = "\"\" is not an id: it is empty";
        }
        else if (Characters.IndexOfOther(text) >= 0 && Slips.In(text) is { } slip)
        {
            reason = $"{Shown.Of(text)} is not an id: {slip}";
        }
        else if (text.Length > Longest)
        {
            reason = $"{Shown.Of(text)} is not an id: it has {text.Length} characters, and an id has at most {Longest}";
        }
        else if (!char.IsAsciiLetterOrDigit(text[0]) || !char.IsAsciiLetterOrDigit(text[^1]))
        {
            reason = $"{Shown.Of(text)} is not an id: it must begin and end with a letter A to Z, a to z or a digit";
        }
        else if (Characters.IndexOfOther(text) >= 0)
        {
            reason = $"{Shown.Of(text)} is not an id: only letters A to Z and a to z, digits, '-', '_' and '.' are allowed in it";
        }

        return reason is null;
    }

    public static string Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Accepts(text, out string? reason) ? text : throw new ArgumentException(reason, nameof(text));
    }
}
