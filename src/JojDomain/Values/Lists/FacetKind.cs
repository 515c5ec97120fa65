namespace JojDomain;

/// <summary>What a member of an item does when two accounts of items are compared.</summary>
internal enum FacetKind : byte
{
    /// <summary>It says more about the item; where two accounts give values that cannot both be right, they diverge.</summary>
    Detail,

    /// <summary>It identifies the item: where it differs, or only one account gives it, the items are two.</summary>
    Identity,

    /// <summary>It identifies the item as <see cref="Identity"/> does, save that an account that leaves it out may speak of any of them, and nobody knows of which.</summary>
    IdentityIfGiven,

    /// <summary>It identifies the item as <see cref="IdentityIfGiven"/> does, by a word that also says whether a thing has one such item or may have several.</summary>
    IdentityByWord,

    /// <summary>It identifies the item where both accounts give it; an account that leaves it out speaks of each of them.</summary>
    IdentityWhereGiven,

    /// <summary>It is the time for which the item holds: where two such times do not overlap, the items are two, and where they overlap and differ, it is not known whether they are one.</summary>
    IdentityInTime,
}
