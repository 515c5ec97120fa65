using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Engine;

/// <summary>A codec whose values are strings, so that they may be keys of a dictionary of the user's.</summary>
internal interface ITextCodec
{
    bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? reason);

    string TextOf(object value);
}
