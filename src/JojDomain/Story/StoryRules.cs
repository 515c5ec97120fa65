namespace JojDomain;

/// <summary>The rule that compares an entity's content with another's: no passage lies beyond the end of its source's text.</summary>
internal static class StoryRules
{
    public static EquatableArray<Problem> Check(StoryContent content)
    {
        Dictionary<string, int> lengths = [];
        foreach (Source source in content.Sources)
        {
            if (source.Text is { } text)
            {
                lengths.TryAdd(source.Id.Text, text.Length);
            }
        }

        // Nearly every story keeps the rule: pointers are made only for one that does not.
        foreach (Claim claim in lengths.Count == 0 ? default : content.Claims)
        {
            if (CitesBeyond(claim, lengths))
            {
                return Evidence(content, lengths).ToEquatableArray();
            }
        }

        return default;
    }

    private static bool CitesBeyond(Claim claim, Dictionary<string, int> lengths)
    {
        if (CitesDeeply(claim))
        {
            return CitationWalk.PassagesOf(claim).Any(found => IsBeyond(found.Passage, lengths));
        }

        bool beyond = IsBeyond(claim.Attribution.Cue?.At, lengths) || IsBeyond(claim.Quotation?.At, lengths);
        foreach (Hop hop in claim.Attribution.Via)
        {
            beyond |= IsBeyond(hop.Cue?.At, lengths);
        }

        foreach (Passage passage in claim.Evidence)
        {
            beyond |= IsBeyond(passage, lengths);
        }

        return beyond;
    }

    // Few claims have more than a cue, hops with cues, a quotation and evidence: only for those is the walk worth its lists.
    private static bool CitesDeeply(Claim claim)
    {
        bool deeply = claim.Attribution.Distance is not null || !claim.Attribution.OtherChains.IsEmpty;
        foreach (Hop hop in claim.Attribution.Via)
        {
            deeply |= hop.Distance is not null;
        }

        foreach (QuotationSegment segment in claim.Quotation?.Segments ?? default)
        {
            deeply |= segment is InterruptingCue or NestedQuotation;
        }

        return deeply;
    }

    private static bool IsBeyond(Passage? passage, Dictionary<string, int> lengths) =>
        passage?.Position is { } position && lengths.TryGetValue(passage.Source.Text, out int length) && position.End > length;

    private static IEnumerable<Problem> Evidence(StoryContent content, Dictionary<string, int> lengths) => CitationWalk.Of(content)
        .Where(citation => IsBeyond(citation.Passage, lengths))
        .Select(citation => new Problem
        {
            Code = ProblemCode.EvidenceBeyondText,
            Pointer = $"{citation.Pointer}/position",
            Message = $"the passage ends at {citation.Passage.Position!.End}, and the text of {Shown.Of(citation.Passage.Source.Text)} has {lengths[citation.Passage.Source.Text]} code points",
        });
}
