namespace JojDomain;

/// <summary>The part that a member of an item plays when two accounts of items are compared.</summary>
internal enum FacetKind : byte
{
    /// <summary>A detail of the item: two accounts of one item diverge where they give values that cannot both be right.</summary>
    Detail,

    /// <summary>It identifies the item: where it differs, or only one account gives it, there are two items.</summary>
    Identity,

    /// <summary>It identifies the item as <see cref="Identity"/> does; but an account that leaves it out may be of any of the items, and it is not known of which.</summary>
    IdentityIfGiven,

    /// <summary>It identifies the item as <see cref="IdentityIfGiven"/> does, by a word that also declares whether there is at most one such item.</summary>
    IdentityByWord,

    /// <summary>It identifies the item where both accounts give it; an account that leaves it out is of each of the items.</summary>
    IdentityWhereGiven,

    /// <summary>The time for which the item holds: where two such times do not overlap, there are two items, and where they overlap and differ, it is not known whether there is one.</summary>
    IdentityInTime,
}
