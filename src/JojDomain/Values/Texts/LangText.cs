using System.Runtime.CompilerServices;

namespace JojDomain;

/// <summary>Words as they were written, with their language where it is known.</summary>
/// <remarks>
/// Every character is kept as it was written. In JSON a text without a language is a bare string, one with a language an object with
/// <c>text</c> and <c>language</c>. Source of language tags: BCP 47 (RFC 5646).
/// </remarks>
[Interned]
public sealed partial record LangText : Part
{
    /// <summary>A text whose language is that of the surrounding document.</summary>
    /// <exception cref="ArgumentException">The text is empty or holds half of a surrogate pair.</exception>
    public LangText(string text)
        : this(text, default(LanguageTag))
    {
    }

    /// <summary>A text in a language.</summary>
    /// <param name="text">The words; not empty, well-formed Unicode.</param>
    /// <param name="language">The language; null when it is that of the surrounding document.</param>
    /// <exception cref="ArgumentException">The text is empty or holds half of a surrogate pair.</exception>
    [OverloadResolutionPriority(1)] // So that a null language is no question of which constructor.
    public LangText(string text, LanguageTag? language)
    {
        Text = WellFormed.Text(text, "The text");
        Language = language;
    }

    /// <summary>A text in a language given as a tag.</summary>
    /// <exception cref="ArgumentException">The text is empty or broken, or the tag is not well-formed.</exception>
    public LangText(string text, string language)
        : this(text, new LanguageTag(language))
    {
    }

    /// <summary>The words.</summary>
    [Least(1)]
    [Bare]
    public string Text { get; }

    /// <summary>The language; null, the default, when it is that of the surrounding document.</summary>
    public LanguageTag? Language { get; }

    /// <summary>A text whose language is that of the surrounding document.</summary>
    /// <exception cref="ArgumentException">The text is null, empty or not well-formed Unicode.</exception>
    public static implicit operator LangText(string text) => new(text);

    /// <summary>The words alone.</summary>
    public override string ToString() => Text;
}
