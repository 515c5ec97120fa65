namespace JojDomain.Engine;

/// <summary>The members of the object of a listing. Not in the codec: code that is shared by several types looks up a static of a generic class at each use.</summary>
internal static class ListingMembers
{
    public static readonly MemberTable Table = new("items completeness words"u8);
}
