using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The format of a document: <c>joj-story/1</c>, or <c>joj-story/1.N</c> of a later minor version.</summary>
/// <remarks>
/// A later minor version adds members, and words to vocabularies. This version of the library keeps such members and such words of open vocabularies, and writes the same format again. A
/// new word of a closed vocabulary is an error, whose message says that the document is of a newer version. A later major version is refused with a message that names it.
/// </remarks>
public sealed partial record StoryFormat : ITextForm<StoryFormat>
{
    private const string Prefix = "joj-story/";
    private const int Major = 1;
    private const string Plain = $"{Prefix}1";

    private StoryFormat(int minor) => Minor = minor;

    /// <summary>The format that this version of the library writes: <c>joj-story/1</c>.</summary>
    public static StoryFormat Current { get; } = new(0);

    /// <summary>The minor version, from 0 to 999999; 0 in <see cref="Current"/>.</summary>
    public int Minor { get; }

    /// <summary>The format as text.</summary>
    public override string ToString() => Minor == 0 ? Plain : string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Major}.{Minor}");

    static TextShape ITextForm<StoryFormat>.Shape => TextShape.Matching($@"^{Prefix}{Major}(\.[1-9][0-9]{{0,5}})?$", longest: null, examples: [Current.ToString()]);

    static bool ITextForm<StoryFormat>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out StoryFormat? value, [NotNullWhen(false)] out string? reason)
    {
        value = null;
        reason = null;
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            reason = $"{Shown.Of(text)} is not the format of a story, which is \"{Prefix}{Major}\"";
            return false;
        }

        ReadOnlySpan<char> version = text[Prefix.Length..];
        int dot = version.IndexOf('.');
        ReadOnlySpan<char> major = dot < 0 ? version : version[..dot];
        int minor = 0;
        if (!IsNumber(major, out int number) || (dot >= 0 && (!IsNumber(version[(dot + 1)..], out minor) || minor == 0)))
        {
            reason = IsNumber(major, out _) && dot >= 0 && version[dot..] is ".0" ? $"{Shown.Of(text)} has the minor version 0, which is left out"
                : $"{Shown.Of(text)} has no version such as \"{Prefix}{Major}\" or \"{Prefix}{Major}.2\"";
        }
        else if (number != Major)
        {
            reason = $"{Shown.Of(text)} is of major version {number}, and this version of the library reads major version {Major}";
        }
        else
        {
            value = minor == 0 ? Current : new(minor);
        }

        return value is not null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 6
            && (text[0] != '0' || text.Length == 1)
            && AsciiSet.IsDigits(text) // The framework accepts NUL characters after a number.
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
