namespace JojDomain;

/// <summary>The rule that a chain of reports does not come back to a source that it has left.</summary>
internal static class ChainRules
{
    /// <summary>The number of hops below which a chain cannot come back.</summary>
    public const int FewestHops = 3;

    // In a chain of so few hops, looking back is quicker than keeping a set; nearly all chains have one or two.
    private const int FewHops = 8;

    /// <summary>The source that a chain of the attribution comes back to; null where none does.</summary>
    public static Id<Source>? ReturnsTo(Attribution attribution)
    {
        Id<Source>? returning = ReturnsTo(attribution.Via);
        foreach (ReportChain chain in attribution.OtherChains)
        {
            returning ??= ReturnsTo(chain.Hops);
        }

        return returning;
    }

    // Several consecutive hops may be in one source, which reports a voice that reports another.
    private static Id<Source>? ReturnsTo(EquatableArray<Hop> hops)
    {
        if (hops.Count < FewestHops)
        {
            return null;
        }

        HashSet<Id<Source>>? passed = hops.Count > FewHops ? [] : null;
        Id<Source>? last = null;
        for (int at = 0; at < hops.Count; at++)
        {
            if (!hops[at].Source.TryGet(out Id<Source>? source) || source == last)
            {
                continue;
            }

            if (passed is null ? IsAmongFirst(hops, at, source) : !passed.Add(source))
            {
                return source;
            }

            last = source;
        }

        return null;
    }

    private static bool IsAmongFirst(EquatableArray<Hop> hops, int count, Id<Source> source)
    {
        for (int at = 0; at < count; at++)
        {
            if (hops[at].Source.TryGet(out Id<Source>? passed) && passed == source)
            {
                return true;
            }
        }

        return false;
    }
}
