namespace JojDomain.Interchange;

/// <summary>In which language a story is put into words. Texts of the story stay in theirs.</summary>
public sealed record WordingOptions
{
    /// <summary>The language of headings, labels and words of vocabularies: English (<c>en</c>) by default, or French (<c>fr</c>). Of a longer tag the first part counts.</summary>
    public LanguageTag Language { get; init; } = new("en");
}
