namespace JojDomain;

/// <summary>A name as it is written in one language and script.</summary>
/// <remarks>
/// The script is part of the language tag where it matters (<c>zh-Hant</c>, <c>und-Arab</c>). In JSON a name of which only the text is known
/// is a bare string.
/// </remarks>
public sealed partial record Name : Part
{
    /// <summary>A name.</summary>
    /// <param name="text">The name as written; not empty, well-formed Unicode.</param>
    /// <param name="language">Its language and script; null when not known.</param>
    /// <param name="kind">Which kind of name it is; null when not known.</param>
    /// <exception cref="ArgumentException">The text is empty or holds half of a surrogate pair.</exception>
    public Name(string text, LanguageTag? language = null, NameKind? kind = null)
    {
        Text = WellFormed.Text(text, "The name");
        Language = language;
        Kind = kind;
    }

    /// <summary>The name as written.</summary>
    [Least(1)]
    [Bare]
    public string Text { get; }

    /// <summary>Its language and script; null when not known.</summary>
    public LanguageTag? Language { get; }

    /// <summary>Which kind of name it is; null when not known.</summary>
    public NameKind? Kind { get; }

    /// <summary>The full name of record, in a language given as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">The text is empty or broken, or the tag is not well-formed.</exception>
    public static Name Official(string text, string? language = null) => new(text, Tag(language), NameKind.Official);

    /// <summary>A shortened form, in a language given as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">The text is empty or broken, or the tag is not well-formed.</exception>
    public static Name Short(string text, string? language = null) => new(text, Tag(language), NameKind.Short);

    /// <summary>An acronym, in a language given as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">The text is empty or broken, or the tag is not well-formed.</exception>
    public static Name Acronym(string text, string? language = null) => new(text, Tag(language), NameKind.Acronym);

    /// <summary>A description that stands for a name, in a language given as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">The text is empty or broken, or the tag is not well-formed.</exception>
    public static Name Descriptive(string text, string? language = null) => new(text, Tag(language), NameKind.Descriptive);

    /// <summary>The name as written, and no more.</summary>
    public override string ToString() => Text;

    private static LanguageTag? Tag(string? language) => language is null ? null : new LanguageTag(language);
}
