namespace JojDomain;

/// <summary>What had a part in how something came about, and what it did.</summary>
/// <remarks>
/// After wasInfluencedBy of PROV-O. Who says so is given by claims, as for everything that is read: "the Prime Minister's visit contributed to accelerate the
/// talks" is a statement that the talks' influences include the visit, with <see cref="InfluenceKind.Accelerated"/> and <see cref="Partly"/>.
/// </remarks>
[NeedsOneOf(nameof(By), nameof(Words))]
public sealed partial record Influence : Part
{
    /// <summary>Takes what happened and what brought it about.</summary>
    /// <param name="kind">What the influence did to the entity that holds it.</param>
    /// <param name="by">What had the influence; null where it is no entity of the story.</param>
    /// <param name="words">The words that the source uses of it, which alone report a cause that is no entity ("politics"); null when not kept.</param>
    /// <exception cref="ArgumentNullException">No kind is given.</exception>
    /// <exception cref="ArgumentException">There are neither an entity nor words.</exception>
    public Influence(InfluenceKind kind, EntityRef? by = null, LangText? words = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (by is null && words is null)
        {
            throw new ArgumentException("an influence is that of an entity, or is given in words; this one has neither");
        }

        Kind = kind;
        By = by;
        Words = words;
    }

    /// <summary>What it did to the entity that holds the influence.</summary>
    [Facet(FacetKind.Identity)]
    public InfluenceKind Kind { get; }

    /// <summary>What had the influence: an event, a decision, an agreement, a person, a claim; null where it is no entity of the story.</summary>
    [Facet(FacetKind.IdentityIfGiven)]
    [RefersToAny]
    public EntityRef? By { get; }

    /// <summary>Whether it is said to be one influence among others ("contributed to"); false by default, which does not say that it was alone.</summary>
    public bool Partly { get; init; }

    /// <summary>The words that the source uses of it; null when not kept.</summary>
    [Facet(FacetKind.Detail)]
    public LangText? Words { get; }
}
