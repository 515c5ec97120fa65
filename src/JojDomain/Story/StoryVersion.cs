using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The version of a story, as its author counts versions: <c>3</c>, <c>2025-08-01</c>, <c>1.2.0-draft</c>.</summary>
/// <remarks>
/// 1 to 64 printable ASCII characters without blanks, case-sensitive. Versions have no order, since the library does not know how an author counts.
/// Source: schema.org version.
/// </remarks>
[TextPattern("^[!-~]+$", Longest)]
public sealed partial record StoryVersion : ITextForm<StoryVersion>
{
    private const int Longest = 64;

    /// <summary>A version.</summary>
    /// <param name="text">1 to 64 printable ASCII characters without blanks.</param>
    /// <exception cref="ArgumentException">The text is not a version.</exception>
    public StoryVersion(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = Accepts(text, out string? reason) ? text : throw new ArgumentException(reason, nameof(text));
    }

    /// <summary>The version as text.</summary>
    public string Text { get; }

    /// <summary>The version as text.</summary>
    public override string ToString() => Text;

    static bool ITextForm<StoryVersion>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out StoryVersion? value, [NotNullWhen(false)] out string? reason)
    {
        value = Accepts(text, out reason) ? new StoryVersion(text.ToString()) : null;
        return value is not null;
    }

    private static bool Accepts(ReadOnlySpan<char> text, [NotNullWhen(false)] out string? reason)
    {
        reason = null;
        if (text.IsEmpty)
        {
            reason = "\"\" is not a version: it is empty";
        }
        else if (text.Length > Longest)
        {
            reason = $"{Shown.Of(text)} is not a version: it has {text.Length} characters, and a version has at most {Longest}";
        }
        else if (text.ContainsAnyExceptInRange('!', '~'))
        {
            reason = $"{Shown.Of(text)} is not a version: only printable ASCII characters without blanks are allowed in it";
        }

        return reason is null;
    }
}
