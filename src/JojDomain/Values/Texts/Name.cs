using System.Runtime.CompilerServices;

namespace JojDomain;

/// <summary>A name as it is written in one language and script.</summary>
/// <remarks>
/// The script is stated once: by the language tag where that names one (<c>zh-Hant</c>), otherwise by <see cref="Script"/>, which is there for
/// names whose script is known and whose language is not. The first four properties are checked together when the name is made and cannot
/// be set afterwards. In JSON a name with its text only is a bare string.
/// </remarks>
[SchemaRule("""{"dependentSchemas":{"script":{"properties":{"language":{"not":{"pattern":"^[A-Za-z]{2,8}(-[A-Za-z]{3}){0,3}-[A-Za-z]{4}(-.*)?$"}}}}}}""")]
public sealed partial record Name : Part
{
    /// <summary>A name.</summary>
    /// <param name="text">The name as written; not empty, well-formed Unicode.</param>
    /// <param name="language">Its language, and the script where the tag names it; null when not known.</param>
    /// <param name="kind">The kind of name; null when not known.</param>
    /// <param name="script">Its script; null when not known, and where the language tag names it.</param>
    /// <exception cref="ArgumentException">The text is empty or holds half of a surrogate pair, or both the language tag and a code give the script.</exception>
    [OverloadResolutionPriority(1)] // So that a null language is no question of which constructor.
    public Name(string text, LanguageTag? language = null, NameKind? kind = null, ScriptCode? script = null)
    {
        Text = WellFormed.Text(text, "The name");
        if (script is not null && language?.Script is not null)
        {
            throw new ArgumentException($"the script {Shown.Of(script.ToString())} is given with the language tag {Shown.Of(language.ToString())}, which names the script already");
        }

        Language = language;
        Script = script;
        Kind = kind;
    }

    /// <summary>A name in a language given as a tag.</summary>
    /// <param name="text">The name as written; not empty, well-formed Unicode.</param>
    /// <param name="language">Its language, and the script where the tag names it.</param>
    /// <exception cref="ArgumentException">The text is empty or holds half of a surrogate pair, or the tag is not well-formed.</exception>
    public Name(string text, string language)
        : this(text, new LanguageTag(language))
    {
    }

    /// <summary>A name of a kind, in a language given as a tag.</summary>
    /// <param name="text">The name as written; not empty, well-formed Unicode.</param>
    /// <param name="language">Its language, and the script where the tag names it.</param>
    /// <param name="kind">The kind of name; null when not known.</param>
    /// <exception cref="ArgumentException">The text is empty or holds half of a surrogate pair, or the tag is not well-formed.</exception>
    public Name(string text, string language, NameKind? kind)
        : this(text, new LanguageTag(language), kind)
    {
    }

    /// <summary>The name as written.</summary>
    [Least(1)]
    [Bare]
    [Facet(FacetKind.Identity)]
    public string Text { get; }

    /// <summary>Its language, and the script where the tag names it; null when not known.</summary>
    public LanguageTag? Language { get; }

    /// <summary>Its script; null when not known, and where <see cref="Language"/> names it.</summary>
    public ScriptCode? Script { get; }

    /// <summary>The kind of name; null when not known.</summary>
    public NameKind? Kind { get; }

    /// <summary>The form of the name that this one translates, transliterates, shortens or misspells; null when not given.</summary>
    public LangText? Of { get; init; }

    /// <summary>The time for which the name was in use; null when not known.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>A name with its text only.</summary>
    /// <exception cref="ArgumentException">The text is null, empty or not well-formed Unicode.</exception>
    public static implicit operator Name(string text) => new(text);

    /// <summary>The full name of record, in a language given as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">The text is empty or broken, or the tag is not well-formed.</exception>
    public static Name Official(string text, string? language = null) => new(text, Tag(language), NameKind.Official);

    /// <summary>A shortened form, in a language given as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">The text is empty or broken, or the tag is not well-formed.</exception>
    public static Name Short(string text, string? language = null) => new(text, Tag(language), NameKind.Short);

    /// <summary>An acronym, in a language given as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">The text is empty or broken, or the tag is not well-formed.</exception>
    public static Name Acronym(string text, string? language = null) => new(text, Tag(language), NameKind.Acronym);

    /// <summary>A description in place of a name, in a language given as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">The text is empty or broken, or the tag is not well-formed.</exception>
    public static Name Descriptive(string text, string? language = null) => new(text, Tag(language), NameKind.Descriptive);

    /// <summary>The name as written.</summary>
    public override string ToString() => Text;

    private static LanguageTag? Tag(string? language) => language is null ? null : new LanguageTag(language);
}
