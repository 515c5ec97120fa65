using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// A leaf type: one value, one text form. The generator adds the public <c>Parse</c> and <c>TryParse</c> family and the JSON converter,
/// so that every leaf answers bad text in the same way.
/// </summary>
internal interface ITextForm<TSelf>
    where TSelf : ITextForm<TSelf>
{
    /// <summary>Whether the values are few and recur in all stories, as words and codes do, and ids and dates do not.</summary>
    static virtual bool IsWord => false;

    /// <summary>Whether all text forms consist of ASCII characters that JSON writes without escapes, as those of words, codes and ids do.</summary>
    static virtual bool IsPlain => TSelf.IsWord;

    /// <summary>Whether the values are a closed list, to which a later minor version may add.</summary>
    static virtual bool IsClosed => false;

    /// <summary>The well-known words of an open vocabulary, with a blank between them; empty for all else.</summary>
    static virtual ReadOnlySpan<byte> WellKnown => default;

    /// <summary>What a JSON Schema can say of the text form. It is independent of the grammar, and every text that the grammar accepts has this shape.
    /// Where it is a constant it is an attribute (<see cref="TextPatternAttribute"/>, <see cref="TextCodesAttribute"/>), which the analyser of the package reads too.</summary>
    static abstract TextShape Shape { get; }

    /// <summary>The type's name and summary in a JSON Schema; the generator supplies them.</summary>
    static abstract TypeDescription Description { get; }

    /// <summary>Reads the text form; never throws. On failure the reason is a clause that shows the text and says what is wrong.</summary>
    static abstract bool TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out TSelf? value,
        [NotNullWhen(false)] out string? reason);
}
