using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Engine;

/// <summary>A codec whose values are strings, and so may be the names of members in somebody's dictionary.</summary>
internal interface ITextCodec
{
    bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? reason);

    string TextOf(object value);
}
