namespace JojDomain;

/// <summary>One amount of money that an agreement is about, and what it is to the agreement.</summary>
/// <remarks>
/// An agreement has as many as are reported of it: a ceiling of 10 billion over ten years beside an award of one million are two amounts, and no contradiction.
/// An amount in another currency that was computed from this one is not a second amount: see <see cref="Money.Converted"/>. That it is only possible, or would
/// have been, is said by the statement that a claim makes of it. After the values of OCDS 1.1.5 and the transactions of IATI 2.03.
/// </remarks>
public sealed partial record Amount : Part
{
    /// <summary>Gives an amount, and what it is where that is known.</summary>
    /// <param name="value">How much; unknown where there is an amount and it is not stated ("an undisclosed sum").</param>
    /// <param name="role">What it is to the agreement; null when not known.</param>
    /// <exception cref="ArgumentException">The value is not stated: what nobody speaks of is no amount.</exception>
    public Amount(Reported<Money> value, AmountRole? role = null)
    {
        if (value.State == ReportState.NotStated)
        {
            throw new ArgumentException("an amount is a sum of money, or gives the reason why there is none");
        }

        Role = role;
        Value = value;
    }

    /// <summary>What it is to the agreement; null when not known.</summary>
    [Facet(FacetKind.IdentityByWord)]
    public AmountRole? Role { get; }

    /// <summary>How much; unknown where there is an amount and it is not stated. Never not stated.</summary>
    public Reported<Money> Value { get; }

    /// <summary>Who pays, or is to pay (an organisation or a person); not stated by default.</summary>
    [Facet(FacetKind.IdentityWhereGiven)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Payer { get; init; }

    /// <summary>Who is paid, or is to be paid (an organisation or a person); not stated by default.</summary>
    [Facet(FacetKind.IdentityWhereGiven)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Payee { get; init; }

    /// <summary>Of how much it is the price, where it is a price ("19.50 a dose", "8 million a seat"); null for a whole sum.</summary>
    [Facet(FacetKind.Identity)]
    public Quantity? Per { get; init; }

    /// <summary>The time over which it is spread ("over 10 years"); not stated by default.</summary>
    [Facet(FacetKind.Identity)]
    public Reported<TimePeriod> Over { get; init; }

    /// <summary>As of when it is stated, paid or due; not stated by default.</summary>
    [Facet(FacetKind.IdentityWhereGiven)]
    public Reported<When> AsOf { get; init; }

    /// <summary>What it is for, in words; null when not given.</summary>
    [Facet(FacetKind.Identity)]
    public LangText? Purpose { get; init; }
}
