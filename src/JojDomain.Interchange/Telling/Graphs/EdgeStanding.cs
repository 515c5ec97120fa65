namespace JojDomain.Interchange;

/// <summary>Whether the author holds what an edge shows, or somebody claims it.</summary>
internal enum EdgeStanding
{
    /// <summary>The author of the story holds it.</summary>
    Held,

    /// <summary>It is only claimed.</summary>
    Said,

    /// <summary>It is claimed, and conflicts with another account.</summary>
    Disputed,

    /// <summary>It is read in sources, as the path of a claim is.</summary>
    Read,
}
