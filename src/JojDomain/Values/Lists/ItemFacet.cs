namespace JojDomain;

/// <summary>One member of an item, for comparison with that of another account.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Kind">The part that the member plays in the comparison.</param>
/// <param name="Value">What the account gives; null where it leaves the member out.</param>
internal readonly record struct ItemFacet(string Name, FacetKind Kind, object? Value)
{
    /// <summary>Whether two accounts can be of one item only if both give the same here.</summary>
    public bool IsIdentity => Kind is FacetKind.Identity || MayBeLeftOut;

    /// <summary>Whether an account that leaves it out may be of any item, without it being known of which.</summary>
    public bool MayBeLeftOut => Kind is FacetKind.IdentityIfGiven or FacetKind.IdentityByWord;
}
