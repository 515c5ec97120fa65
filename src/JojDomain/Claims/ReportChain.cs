namespace JojDomain;

/// <summary>A further chain of reports through which words reached the source in which the claim is read.</summary>
/// <remarks>The hops are checked when the chain is made and cannot be set afterwards.</remarks>
public sealed partial record ReportChain : Part
{
    /// <summary>A chain of these hops.</summary>
    /// <param name="hops">The hops, from the source in which the claim is read (first) to the report nearest to the voice (last); at least one.</param>
    /// <exception cref="ArgumentException">There is no hop.</exception>
    public ReportChain(EquatableArray<Hop> hops) =>
        Hops = hops.IsEmpty ? throw new ArgumentException("a chain of reports has at least one hop, not none") : hops;

    /// <summary>The hops, from the source in which the claim is read (first) to the report nearest to the voice (last); at least one.</summary>
    [Least(1)]
    public EquatableArray<Hop> Hops { get; }
}
