namespace JojDomain.Interchange;

/// <summary>The language in which a story is put into words. Texts of the story itself are not translated.</summary>
public sealed record WordingOptions
{
    /// <summary>The language of headings, labels and words of vocabularies: English (<c>en</c>) by default, or French (<c>fr</c>). Only the first subtag of a longer tag counts.</summary>
    public LanguageTag Language { get; init; } = new("en");
}
