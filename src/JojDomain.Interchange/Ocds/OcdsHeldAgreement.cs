namespace JojDomain.Interchange;

/// <summary>Values of an agreement in the forms of OCDS, where they have one; each that is asked for is noted as written.</summary>
internal sealed class OcdsHeldAgreement(Agreement agreement, CarriedEntity carried)
{
    /// <summary>The one figure in a stated currency of a role, where it is one.</summary>
    public (decimal Amount, CurrencyCode Currency)? ValueOf(AmountRole role)
    {
        if (HeldOnce.AmountOf(agreement, role) is not (int index, Amount amount) || ExactSum.Of(amount.Value) is not { } sum)
        {
            return null;
        }

        carried.AddItem("amounts", index, "role", "value/amount", "value/scale", "value/currency");
        return sum;
    }

    /// <summary>When the agreement came into a state, where that was once and is a whole date-time.</summary>
    public string? DateOf(AgreementStatus state)
    {
        if (HeldOnce.StateOf(agreement, state) is not (int index, DatedState<AgreementStatus> dated)
            || !dated.When.TryGet(out When? when) || !OcdsValues.IsDateTime(when))
        {
            return null;
        }

        carried.AddItem("status", index, "state", "when");
        return when.ToString();
    }
}
