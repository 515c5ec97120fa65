namespace JojDomain.Engine;

/// <summary>How far the reading of one object has come.</summary>
internal struct MemberScan
{
    /// <summary>The members seen so far, a bit each.</summary>
    public ulong Seen;

    /// <summary>The member that would come next in the order we write.</summary>
    public int Next;

    /// <summary>The member the reader is on.</summary>
    public int Member;

    public Dictionary<string, byte[]>? Unknown;

    /// <summary>Whether the member that is read and not kept was there.</summary>
    public bool HasPassedOver;

    public readonly UnknownMembers UnknownMembers() => Unknown is null ? default : Sorted(Unknown);

    private static UnknownMembers Sorted(Dictionary<string, byte[]> unknown)
    {
        UnknownMember[] members = [.. unknown.Select(static pair => new UnknownMember(pair.Key, pair.Value))];
        Array.Sort(members, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new(new EquatableArray<UnknownMember>(members));
    }
}
