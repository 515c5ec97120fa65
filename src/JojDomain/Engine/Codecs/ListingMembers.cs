namespace JojDomain.Engine;

/// <summary>The members of a listing's object, the same for all types of items: a static of a generic class is looked up at each use.</summary>
internal static class ListingMembers
{
    public static readonly MemberTable Table = new("items completeness words"u8);
}
