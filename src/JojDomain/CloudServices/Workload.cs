namespace JojDomain;

/// <summary>One kind of work that a deployment carries, or that a service makes possible.</summary>
public sealed partial record Workload : Part
{
    /// <summary>The kind of work.</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    public required WorkloadKind Kind { get; init; }

    /// <summary>The words that the source uses of it; null when not given.</summary>
    public LangText? Words { get; init; }
}
