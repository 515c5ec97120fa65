namespace JojDomain;

/// <summary>One more route by which words reached the source in hand.</summary>
/// <remarks>The hops are checked when the chain is made and cannot be set afterwards.</remarks>
public sealed partial record ReportChain : Part
{
    /// <summary>Takes the hops of the route.</summary>
    /// <param name="hops">The hops, from the source in hand first to the one nearest the voice last; at least one.</param>
    /// <exception cref="ArgumentException">There is no hop.</exception>
    public ReportChain(EquatableArray<Hop> hops) =>
        Hops = hops.IsEmpty ? throw new ArgumentException("a chain of reports has at least one hop, not none") : hops;

    /// <summary>The hops, from the source in hand first to the one nearest the voice last; at least one.</summary>
    [Least(1)]
    public EquatableArray<Hop> Hops { get; }
}
