namespace JojDomain;

/// <summary>What happens to references to an entity that is removed from a story.</summary>
public enum RemoveMode
{
    /// <summary>The entity is not removed while something refers to it; every such place is a problem. The default value.</summary>
    Refuse,

    /// <summary>Every entity that refers to it is removed too, every entity that refers to one of those, and so on.</summary>
    WithReferrers,
}
