using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace JojDomain;

/// <summary>Calls a leaf's grammar, which is an explicit interface member and cannot be called directly.</summary>
internal static class TextForm
{
    public static bool TryRead<T>(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? reason)
        where T : ITextForm<T> => T.TryRead(text, out value, out reason);

    /// <summary>For constructors that take the text form: the value, or an exception with the reason why there is none.</summary>
    public static T Checked<T>(string text, [CallerArgumentExpression(nameof(text))] string argument = "")
        where T : ITextForm<T>
    {
        ArgumentNullException.ThrowIfNull(text, argument);
        return T.TryRead(text, out T? value, out string? reason) ? value : throw new ArgumentException(reason, argument);
    }

    /// <summary>The text in the given format, of which a leaf has only the default one.</summary>
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
