namespace JojDomain;

/// <summary>Finds the sources through which a claim came.</summary>
internal static class ClaimSources
{
    /// <summary>The source in which the claim is read: that of the first hop that gives one, or else that of its evidence.</summary>
    public static Id<Source>? InHand(Claim claim)
    {
        foreach (Hop hop in claim.Attribution.Via)
        {
            if (hop.Source.TryGet(out Id<Source>? source))
            {
                return source;
            }
        }

        return claim.Evidence.IsEmpty ? null : claim.Evidence[0].Source;
    }

    /// <summary>When the source in which the claim is read was published; null where that is not given as a date.</summary>
    public static EdtfDate? WrittenOf(Claim claim, Story story) =>
        InHand(claim) is { } id && story.TryGet(id, out Source? source) && source.Published.TryGet(out When? published) ? TimeComparison.DateOf(published) : null;

    /// <summary>The hops of all chains of reports of a claim.</summary>
    public static IEnumerable<Hop> Hops(Claim claim) => claim.Attribution.Via.Concat(claim.Attribution.OtherChains.SelectMany(static chain => chain.Hops));
}
