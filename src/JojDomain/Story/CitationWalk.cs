using System.Globalization;

namespace JojDomain;

/// <summary>All passages of a story's claims, in the order of the document.</summary>
internal static class CitationWalk
{
    public static IEnumerable<Citation> Of(StoryContent content) => content.Claims.SelectMany(static (claim, index) =>
        PassagesOf(claim).Select(found => new Citation
        {
            Pointer = string.Create(CultureInfo.InvariantCulture, $"/claims/{index}/{found.Pointer}"),
            Claim = claim.Id,
            Passage = found.Passage,
        }));

    // Each passage of one claim, with the pointer to it from the claim.
    private static IEnumerable<(string Pointer, Passage Passage)> PassagesOf(Claim claim)
    {
        Attribution attribution = claim.Attribution;
        IEnumerable<(string, Passage?)> attributed =
        [
            ("attribution/cue/at", attribution.Cue?.At),
            ("attribution/distance/cue/at", attribution.Distance?.Cue?.At),
            .. PassagesOf("attribution/via", attribution.Via),
            .. attribution.OtherChains.SelectMany(static (chain, index) => PassagesOf(Within("attribution/otherChains", index, "hops"), chain.Hops)),
        ];
        return attributed
            .Concat(claim.Quotation is { } quotation ? PassagesOf("quotation", quotation) : [])
            .Concat(claim.Evidence.Select(static (passage, index) => (Within("evidence", index), (Passage?)passage)))
            .Where(static found => found.Item2 is not null)
            .Select(static found => (found.Item1, found.Item2!));
    }

    private static IEnumerable<(string, Passage?)> PassagesOf(string pointer, EquatableArray<Hop> hops) => hops.SelectMany((hop, index) => new[]
    {
        (Within(pointer, index, "cue/at"), hop.Cue?.At),
        (Within(pointer, index, "distance/cue/at"), hop.Distance?.Cue?.At),
    });

    private static IEnumerable<(string, Passage?)> PassagesOf(string pointer, Quotation quotation) => quotation.Segments
        .SelectMany((segment, index) => segment switch
        {
            InterruptingCue interrupting => [(Within($"{pointer}/segments", index, "cue/at"), interrupting.Cue.At)],
            NestedQuotation nested => PassagesOf(Within($"{pointer}/segments", index, "quotation"), nested.Quotation),
            _ => Array.Empty<(string, Passage?)>(),
        })
        .Append(($"{pointer}/at", quotation.At));

    private static string Within(string list, int index, string? member = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}/{index}{(member is null ? "" : "/")}{member}");
}
