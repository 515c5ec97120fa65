namespace JojDomain;

/// <summary>One amount of money that an agreement is about, with its role.</summary>
/// <remarks>
/// An agreement can have several: a ceiling of 10 billion over ten years beside an award of one million are two amounts, and no contradiction. An amount in another currency that was
/// computed from this one is not a second amount: see <see cref="Money.Converted"/>. Whether an amount is only possible, or was hypothetical, is the modality of a claim's statement about it.
/// After the values of OCDS 1.1.5 and the transactions of IATI 2.03.
/// </remarks>
public sealed partial record Amount : Part
{
    /// <summary>An amount, with its role where that is known.</summary>
    /// <param name="value">The amount of money; unknown where it exists and is not stated ("an undisclosed sum").</param>
    /// <param name="role">Its role in the agreement; null when not known.</param>
    /// <exception cref="ArgumentException">The value is not stated.</exception>
    public Amount(Reported<Money> value, AmountRole? role = null)
    {
        if (value.State == ReportState.NotStated)
        {
            throw new ArgumentException("an amount is a sum of money, or gives the reason why there is none");
        }

        Role = role;
        Value = value;
    }

    /// <summary>Its role in the agreement; null when not known.</summary>
    [Facet(FacetKind.IdentityByWord)]
    public AmountRole? Role { get; }

    /// <summary>The amount of money; unknown where it exists and is not stated. Never <see cref="ReportState.NotStated"/>.</summary>
    public Reported<Money> Value { get; }

    /// <summary>Who pays, or has to pay (an organisation or a person); not stated by default.</summary>
    [Facet(FacetKind.IdentityWhereGiven)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Payer { get; init; }

    /// <summary>Who receives the money, or has to receive it (an organisation or a person); not stated by default.</summary>
    [Facet(FacetKind.IdentityWhereGiven)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Payee { get; init; }

    /// <summary>The quantity for which it is the price ("19.50 a dose", "8 million a seat"); null for a whole amount.</summary>
    [Facet(FacetKind.Identity)]
    public Quantity? Per { get; init; }

    /// <summary>The time over which it is spread ("over 10 years"); not stated by default.</summary>
    [Facet(FacetKind.Identity)]
    public Reported<TimePeriod> Over { get; init; }

    /// <summary>When it is stated, paid or due; not stated by default.</summary>
    [Facet(FacetKind.IdentityWhereGiven)]
    public Reported<When> AsOf { get; init; }

    /// <summary>Its purpose, in words; null when not given.</summary>
    [Facet(FacetKind.Identity)]
    public LangText? Purpose { get; init; }
}
