using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>How a source was made from an earlier one.</summary>
/// <remarks>After W3C PROV-O, prov:wasDerivedFrom.</remarks>
public sealed partial record Derivation : Part
{
    /// <summary>For an object initialiser, which sets what is required.</summary>
    public Derivation()
    {
    }

    /// <summary>Gives the earlier source, and what was done with it.</summary>
    /// <param name="kind">What was done with the earlier source.</param>
    /// <param name="from">The earlier source.</param>
    /// <exception cref="ArgumentNullException">The kind or the from is null.</exception>
    [SetsRequiredMembers]
    public Derivation(DerivationKind kind, Id<Source> from)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(from);
        Kind = kind;
        From = from;
    }

    /// <summary>What was done with the earlier source.</summary>
    public required DerivationKind Kind { get; init; }

    /// <summary>The earlier source. Sources may not derive from each other in a circle.</summary>
    [Acyclic]
    public required Id<Source> From { get; init; }
}
