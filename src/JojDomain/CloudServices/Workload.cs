using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>One kind of work that a deployment carries, or that a service makes possible.</summary>
public sealed partial record Workload : Part
{
    /// <summary>A workload whose required members an object initialiser sets.</summary>
    public Workload()
    {
    }

    /// <summary>A kind of work, with the source's words for it where they are recorded.</summary>
    /// <param name="kind">The kind of work.</param>
    /// <param name="words">The words that the source uses of it; null when not given.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    [SetsRequiredMembers]
    public Workload(WorkloadKind kind, LangText? words = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Kind = kind;
        Words = words;
    }

    /// <summary>The kind of work.</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    public required WorkloadKind Kind { get; init; }

    /// <summary>The words that the source uses of it; null when not given.</summary>
    public LangText? Words { get; init; }

    /// <summary>A kind of work without words.</summary>
    /// <param name="kind">The kind of work.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public static implicit operator Workload(WorkloadKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new(kind, words: null);
    }
}
