using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>How a source was made from an earlier one.</summary>
/// <remarks>After W3C PROV-O, prov:wasDerivedFrom.</remarks>
public sealed partial record Derivation : Part
{
    /// <summary>A derivation whose required members an object initialiser sets.</summary>
    public Derivation()
    {
    }

    /// <summary>A derivation from an earlier source.</summary>
    /// <param name="kind">What was done with the earlier source.</param>
    /// <param name="from">The earlier source.</param>
    /// <exception cref="ArgumentNullException">The kind or the earlier source is null.</exception>
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

    /// <summary>The earlier source. Sources cannot derive from each other in a circle.</summary>
    [Acyclic]
    public required Id<Source> From { get; init; }
}
