namespace JojDomain;

/// <summary>One member of an item, as it is compared with that of another account.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Kind">What the member does in the comparison.</param>
/// <param name="Value">What the account gives; null where it leaves the member out.</param>
internal readonly record struct ItemFacet(string Name, FacetKind Kind, object? Value)
{
    /// <summary>Whether accounts assert one item only where this is given alike.</summary>
    public bool IsIdentity => Kind is FacetKind.Identity || MayBeUnsaid;

    /// <summary>Whether an account that leaves it out may speak of any item, and nobody knows of which.</summary>
    public bool MayBeUnsaid => Kind is FacetKind.IdentityIfGiven or FacetKind.IdentityByWord;
}
