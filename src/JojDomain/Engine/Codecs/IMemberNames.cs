namespace JojDomain.Engine;

/// <summary>Knows the names of the members of one type of object.</summary>
internal interface IMemberNames
{
    /// <summary>Whether the object may have a member of this name; false where that is not known.</summary>
    bool HasMember(ReadOnlySpan<byte> name);
}
