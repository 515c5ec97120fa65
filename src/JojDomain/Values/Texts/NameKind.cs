namespace JojDomain;

/// <summary>The kind of a name.</summary>
/// <remarks>Source: BODS 0.4 (person name types) and schema.org 30 (<c>legalName</c>, <c>alternateName</c>); trading, code name, descriptive and misprint are this library's own. A pseudonym is an alias in the sense of BODS.</remarks>
[Vocabulary]
public sealed partial record NameKind : ITextForm<NameKind>
{
    /// <summary>The full name of record.</summary>
    public static NameKind Official { get; } = new("official");

    /// <summary>A shortened form in use.</summary>
    public static NameKind Short { get; } = new("short");

    /// <summary>An acronym or initialism.</summary>
    public static NameKind Acronym { get; } = new("acronym");

    /// <summary>Another name in use at the same time.</summary>
    public static NameKind Alias { get; } = new("alias");

    /// <summary>A name for business that is not the official one.</summary>
    public static NameKind Trading { get; } = new("trading");

    /// <summary>A name under which somebody writes, speaks or is reported on, in place of the real one.</summary>
    public static NameKind Pseudonym { get; } = new("pseudonym");

    /// <summary>A name that is used for something secret, or only within a project.</summary>
    public static NameKind CodeName { get; } = new("codeName");

    /// <summary>A name no longer in use.</summary>
    public static NameKind Former { get; } = new("former");

    /// <summary>A translation into another language.</summary>
    public static NameKind Translated { get; } = new("translated");

    /// <summary>A transliteration or transcription into another script.</summary>
    public static NameKind Transliterated { get; } = new("transliterated");

    /// <summary>A description in place of a name, such as "our start-ups".</summary>
    public static NameKind Descriptive { get; } = new("descriptive");

    /// <summary>A misspelling as a source printed it.</summary>
    public static NameKind Misprint { get; } = new("misprint");
}
