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
    /// <summary>Whether the values are few and occur in every story, as words and codes do; ids and dates are a document's own.</summary>
    static virtual bool IsWord => false;

    /// <summary>Whether every character of every text form is ASCII and is in JSON as it is, as those of words, codes and ids do.</summary>
    static virtual bool IsPlain => TSelf.IsWord;

    /// <summary>Whether the values are a closed list, which a later minor version may have more of.</summary>
    static virtual bool IsClosed => false;

    /// <summary>The well-known words of an open vocabulary, with a blank between them; empty for all else.</summary>
    static virtual ReadOnlySpan<byte> WellKnown => default;

    /// <summary>What a JSON Schema can say of the text form. It is beside the grammar, and all that the grammar reads is of this shape.
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
