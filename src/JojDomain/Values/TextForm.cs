using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace JojDomain;

/// <summary>Calls a leaf's own grammar, which is an explicit interface member and so cannot be named directly.</summary>
internal static class TextForm
{
    public static bool TryRead<T>(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? reason)
        where T : ITextForm<T> => T.TryRead(text, out value, out reason);

    /// <summary>For constructors that take the text form: the value read, or an exception that says why not.</summary>
    public static T Checked<T>(string text, [CallerArgumentExpression(nameof(text))] string argument = "")
        where T : ITextForm<T>
    {
        ArgumentNullException.ThrowIfNull(text, argument);
        return T.TryRead(text, out T? value, out string? reason) ? value : throw new ArgumentException(reason, argument);
    }

    /// <summary>The text, for a format that asks for it: a leaf has one text form, and so no other.</summary>
    /// <exception cref="FormatException">The format asks for another.</exception>
    public static string Formatted(string text, ReadOnlySpan<char> format) => format is "" or "G"
        ? text
        : throw new FormatException($"{Shown.Of(format)} is no format here: there is one text form, which an empty format or \"G\" gives.");

    /// <summary>Copies the text where there is room for all of it; false, and nothing copied, where there is not.</summary>
    /// <exception cref="FormatException">The format asks for another form.</exception>
    public static bool TryFormat(string text, ReadOnlySpan<char> format, Span<char> destination, out int written)
    {
        bool fits = Formatted(text, format).TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Copies the text as UTF-8 where there is room for all of it; false, and nothing to be used, where there is not.</summary>
    /// <exception cref="FormatException">The format asks for another form.</exception>
    public static bool TryFormat(string text, ReadOnlySpan<char> format, Span<byte> destination, out int written)
    {
        bool fits = Encoding.UTF8.TryGetBytes(Formatted(text, format), destination, out written);
        written = fits ? written : 0;
        return fits;
    }
}
