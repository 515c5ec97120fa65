namespace JojDomain.Interchange;

/// <summary>Who vouches for an edge.</summary>
internal enum EdgeStanding
{
    /// <summary>The author of the story holds it.</summary>
    Held,

    /// <summary>It is only said.</summary>
    Said,

    /// <summary>It is said, and other accounts leave no room for it.</summary>
    Disputed,

    /// <summary>It is read in sources: who speaks, and through whom.</summary>
    Read,
}
