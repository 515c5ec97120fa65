namespace JojDomain.Cli.Verbs;

/// <summary>A passage, the result of the search in its source's text, and the other source whose text has it where its own does not.</summary>
internal sealed record VerifiedPassage(Citation Citation, SourceText Text, PassageLocation Location, string? OtherSource, PassageLocation? Elsewhere)
{
    /// <summary>The place that was found, in the text of its own or another source.</summary>
    public PassageLocation Place => Elsewhere ?? Location;

    /// <summary>The words of the quote, or those at the position that it gives.</summary>
    public string Words => Citation.Passage.Quote?.Exact ?? (Location.Range is { } range ? Text.Text[range] : "");

    /// <param name="citation">The citation, of a source whose text is given.</param>
    /// <param name="texts">The texts by the ids of their sources.</param>
    public static VerifiedPassage Of(Citation citation, Dictionary<string, SourceText> texts)
    {
        string source = citation.Passage.Source.Text;
        PassageLocation location = citation.Passage.LocateIn(texts[source]);
        var found = new VerifiedPassage(citation, texts[source], location, null, null);

        // A position without words cannot be looked for in another text.
        if (location.Outcome != PassageOutcome.NotFound || citation.Passage.Quote is null)
        {
            return found;
        }

        foreach ((string other, SourceText text) in texts.Where(each => each.Key != source))
        {
            PassageLocation elsewhere = citation.Passage.LocateIn(text);
            if (elsewhere.Outcome != PassageOutcome.NotFound)
            {
                return found with { OtherSource = other, Elsewhere = elsewhere };
            }
        }

        return found;
    }
}
