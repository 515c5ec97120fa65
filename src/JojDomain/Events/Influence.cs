namespace JojDomain;

/// <summary>Something that influenced an entity of the story, and how.</summary>
/// <remarks>
/// After wasInfluencedBy of PROV-O. Claims state whose view it is, as for everything that is read: "the Prime Minister's visit contributed to accelerate the
/// talks" is a statement that the talks' influences include the visit, with <see cref="InfluenceKind.Accelerated"/> and <see cref="Partly"/>.
/// </remarks>
[NeedsOneOf(nameof(By), nameof(Words))]
public sealed partial record Influence : Part
{
    /// <summary>An influence on the entity that has it.</summary>
    /// <param name="kind">How it influenced the entity that has the influence.</param>
    /// <param name="by">What had the influence; null where it is no entity of the story.</param>
    /// <param name="words">The words that the source uses; they are the only report of a cause that is no entity ("politics"). Null when not recorded.</param>
    /// <exception cref="ArgumentNullException">No kind is given.</exception>
    /// <exception cref="ArgumentException">Both the entity and the words are null.</exception>
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

    /// <summary>How it influenced the entity that has the influence.</summary>
    [Facet(FacetKind.Identity)]
    public InfluenceKind Kind { get; }

    /// <summary>What had the influence: an event, a decision, an agreement, a person, a claim; null where it is no entity of the story.</summary>
    [Facet(FacetKind.IdentityIfGiven)]
    [RefersToAny]
    public EntityRef? By { get; }

    /// <summary>Whether it is said to be one influence among others ("contributed to"); false, the default, does not state that it was the only one.</summary>
    public bool Partly { get; init; }

    /// <summary>The words that the source uses; null when not recorded.</summary>
    [Facet(FacetKind.Detail)]
    public LangText? Words { get; }
}
