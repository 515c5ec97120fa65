namespace JojDomain;

/// <summary>How a source was made from an earlier one.</summary>
/// <remarks>After W3C PROV-O, prov:wasDerivedFrom.</remarks>
public sealed partial record Derivation : Part
{
    /// <summary>What was done with the earlier source.</summary>
    public required DerivationKind Kind { get; init; }

    /// <summary>The earlier source. Sources may not derive from each other in a circle.</summary>
    [Acyclic]
    public required Id<Source> From { get; init; }
}
