namespace JojDomain.Interchange;

/// <summary>How a page is written.</summary>
public sealed record HtmlExportOptions
{
    /// <summary>The language of headings and labels: English by default, or French. Only the first subtag of a longer tag counts.</summary>
    public LanguageTag Language { get; init; } = new("en");

    /// <summary>Texts of sources that the page shows, with the words of claims marked in them; none by default.</summary>
    /// <remarks>A text of a source that the story does not have is ignored.</remarks>
    public IReadOnlyDictionary<Id<Source>, SourceText> Texts { get; init; } = new Dictionary<Id<Source>, SourceText>();
}
