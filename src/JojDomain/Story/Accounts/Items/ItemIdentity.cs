namespace JojDomain;

/// <summary>What identifies an item of a listing across accounts: the organisation of a party, the role of an amount.</summary>
public sealed record ItemIdentity
{
    internal ItemIdentity(EquatableArray<ItemMember> members) => Members = members;

    /// <summary>The identifying members that an account gives, in the order in which they are written; at least one, but for an item that nothing identifies.</summary>
    public EquatableArray<ItemMember> Members { get; }

    /// <summary>Equal for identities that are the same in different words.</summary>
    internal object Key => Members.Select(static member => (member.Name, AssertedItem.IdentityOf(member.Value))).ToEquatableArray();

    /// <summary>The members with their names.</summary>
    public override string ToString() => string.Join(", ", Members);
}
