namespace JojDomain.Interchange;

/// <summary>What an agreement has once, which a format with room for one can hold; where there are several, none of them is the one.</summary>
internal static class HeldOnce
{
    /// <summary>The only amount with a role, with its position; null where there is none, where there are several, or where it is a price per something.</summary>
    public static (int Index, Amount Amount)? AmountOf(Agreement agreement, AmountRole role) =>
        agreement.Amounts.Index().Where(each => each.Item.Role == role).ToArray() is [(int index, { Per: null } amount)] ? (index, amount) : null;

    /// <summary>The one time that the agreement came into a state, with its position; null where it did not, or did several times.</summary>
    public static (int Index, DatedState<AgreementStatus> State)? StateOf(Agreement agreement, AgreementStatus state) =>
        agreement.Status.Index().Where(each => each.Item.State == state && !each.Item.Planned).ToArray() is [(int index, DatedState<AgreementStatus> dated)] ? (index, dated) : null;
}
