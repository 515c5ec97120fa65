namespace JojDomain.Interchange;

/// <summary>The sources that a claim came through, which a format without chains of reports can name.</summary>
internal static class ViaSources
{
    /// <summary>The sources, each once; none where no hop gives one.</summary>
    public static IEnumerable<Id<Source>> Of(Claim claim) =>
        claim.Attribution.Via.Select(static hop => hop.Source.TryGet(out Id<Source>? source) ? source : null).OfType<Id<Source>>().Distinct();

    /// <summary>Whether the sources say all of the way that the claim came: of one source there is no order to lose.</summary>
    public static bool AreAll(Claim claim) => claim.Attribution.Via is [Hop only] && only.Source.TryGet(out Id<Source>? one) && only == Hop.Through(one);
}
