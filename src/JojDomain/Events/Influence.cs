namespace JojDomain;

/// <summary>What had a part in how something came about, and what it did.</summary>
/// <remarks>
/// After wasInfluencedBy of PROV-O. Who says so is told by claims, as for everything that is read: "the Prime Minister's visit contributed to accelerate the
/// talks" is a statement that the talks' influences include the visit, with <see cref="InfluenceKind.Accelerated"/> and <see cref="Partly"/>.
/// </remarks>
public sealed partial record Influence : Part
{
    /// <summary>What it did to the entity that holds the influence.</summary>
    public required InfluenceKind Kind { get; init; }

    /// <summary>What had the influence: an event, a decision, an agreement, a person, a claim.</summary>
    public required EntityRef By { get; init; }

    /// <summary>Whether it is said to be one influence among others ("contributed to"); false by default, which does not say that it was alone.</summary>
    public bool Partly { get; init; }

    /// <summary>The words that the source uses of it; null when not kept.</summary>
    public LangText? Words { get; init; }
}
