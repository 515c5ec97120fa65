namespace JojDomain;

/// <summary>How the value of one account relates to that of another: as <see cref="ValueMatch"/>, and where both can be true, whether one of them says more.</summary>
internal enum ValueRelation
{
    /// <summary>Both can be true, and neither is known to imply the other.</summary>
    Undetermined,

    /// <summary>Both say the same.</summary>
    Same,

    /// <summary>The first implies the second, and says more, as a day in the second's month.</summary>
    Narrower,

    /// <summary>The second implies the first, and says more.</summary>
    Wider,

    /// <summary>The two cannot both be true.</summary>
    Incompatible,
}
