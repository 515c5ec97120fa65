namespace JojDomain;

/// <summary>The conversion of an amount: the original amount, the rate with its date, and who converted it, as far as reported.</summary>
/// <remarks>
/// The same money in another currency is not a second amount: "£7.2bn" converted from "$10bn" is one <see cref="Money"/> with its <see cref="Money.Converted"/>.
/// Source of the distinction: ISO 20022 CurrencyExchange (source and target currency, exchange rate, quotation date).
/// </remarks>
public sealed partial record Conversion : Part
{
    private readonly int _levels;

    /// <summary>The amount that was converted. Required.</summary>
    /// <exception cref="ArgumentException">The original amount was itself converted, and so on, more than 64 levels deep.</exception>
    public required Money From
    {
        get;
        init
        {
            field = value;
            _levels = Nesting.Checked((value?.Converted?._levels ?? 0) + 1, "conversions");
        }
    }

    /// <summary>
    /// How many units of the new currency were given for one unit of the original currency: 655.957 from EUR to XOF. Not stated by default; a rate is never
    /// computed from the two amounts.
    /// </summary>
    public Reported<Figure> Rate { get; init; }

    /// <summary>The date of the rate. Not stated by default.</summary>
    public Reported<When> RateDate { get; init; }

    /// <summary>Who converted, such as a newspaper or a central bank (an organisation, a person or a source); null where that is not known.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Source)]
    public EntityRef? By { get; init; }
}
