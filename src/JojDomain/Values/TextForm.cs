using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

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
}
