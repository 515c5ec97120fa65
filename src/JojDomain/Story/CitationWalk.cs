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

    private static IEnumerable<(string Pointer, Passage Passage)> PassagesOf(Claim claim)
    {
        if (claim.Attribution.Cue?.At is { } cue)
        {
            yield return ("attribution/cue/at", cue);
        }

        for (int hop = 0; hop < claim.Attribution.Via.Count; hop++)
        {
            if (claim.Attribution.Via[hop].Cue?.At is { } passage)
            {
                yield return (string.Create(CultureInfo.InvariantCulture, $"attribution/via/{hop}/cue/at"), passage);
            }
        }

        if (claim.Quotation?.At is { } quotation)
        {
            yield return ("quotation/at", quotation);
        }

        for (int index = 0; index < claim.Evidence.Count; index++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"evidence/{index}"), claim.Evidence[index]);
        }
    }
}
