namespace JojDomain;

/// <summary>How what one account says relates to what another says: <see cref="ValueMatch"/> with, where both may be true, which of the two says more.</summary>
internal enum ValueRelation
{
    /// <summary>Both may be true, and neither says all that the other says; or nothing decides.</summary>
    Undetermined,

    /// <summary>Both say the same.</summary>
    Same,

    /// <summary>The first says what the second says, and more: a day in the second's month.</summary>
    Narrower,

    /// <summary>The second says what the first says, and more.</summary>
    Wider,

    /// <summary>Not both can be true.</summary>
    Incompatible,
}
