namespace JojDomain.Engine;

/// <summary>The state of reading one object, member by member.</summary>
internal struct MemberScan
{
    /// <summary>The members that were read, a bit for each.</summary>
    public ulong Seen;

    /// <summary>The member that is next in the native order.</summary>
    public int Next;

    /// <summary>The member that the reader is on.</summary>
    public int Member;

    /// <summary>The unknown members by name; null while there are none.</summary>
    public Dictionary<string, byte[]>? Unknown;

    /// <summary>Whether the member that is read and not kept (<c>[PassedOver]</c>) was there.</summary>
    public bool HasPassedOver;

    /// <summary>The unknown members in the order of their names, so that their equality does not depend on the order in the document.</summary>
    public readonly UnknownMembers UnknownMembers() => Unknown is null ? default : Sorted(Unknown);

    private static UnknownMembers Sorted(Dictionary<string, byte[]> unknown)
    {
        UnknownMember[] members = [.. unknown.Select(static pair => new UnknownMember(pair.Key, pair.Value))];
        Array.Sort(members, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new(new EquatableArray<UnknownMember>(members));
    }
}
