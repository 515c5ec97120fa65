namespace JojDomain.Engine;

/// <summary>What knows the names of an object's members.</summary>
internal interface IMemberNames
{
    /// <summary>Whether the object may have a member of this name; false where that is not known.</summary>
    bool HasMember(ReadOnlySpan<byte> name);
}
