namespace JojDomain;

/// <summary>By what an item of a listing is known to be the same in several accounts: a party by its organisation, an amount by its role.</summary>
public sealed record ItemIdentity
{
    internal ItemIdentity(EquatableArray<ItemMember> members) => Members = members;

    /// <summary>The members that identify it and are given, in the order in which they are written.</summary>
    public EquatableArray<ItemMember> Members { get; }

    /// <summary>Equal where it is the same in other words.</summary>
    internal object Key => Members.Select(static member => (member.Name, AssertedItem.IdentityOf(member.Value))).ToEquatableArray();

    /// <summary>The members with their names.</summary>
    public override string ToString() => string.Join(", ", Members);
}
