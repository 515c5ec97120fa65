namespace JojDomain;

/// <summary>
/// A reported sum of money: the figure with its approximation and bounds, the scale word as written, and the currency only where it was reported.
/// "50 milliards" with no currency stays without one.
/// </summary>
/// <remarks>
/// <para>
/// The first four properties are checked together when the money is made and cannot be set afterwards; <see cref="Words"/> and <see cref="Converted"/> carry no rule.
/// On the wire an object: <c>{"amount":"50","scale":"milliard","currency":"XOF","words":"50 milliards"}</c>.
/// </para>
/// <para>
/// <see cref="Parse"/>, <see cref="TryParse"/> and <see cref="ToString"/> use a short text for people and for the command line, which holds the amount, the scale, and the
/// stated currency or the candidates: <c>GBP 1</c>, <c>50 milliard</c>, <c>USD &gt;5 million</c>, <c>USD|CAD ~10 billion</c>. The words, the conversion, the reason why a
/// currency is missing and unknown members are not part of it, so money is not a leaf type.
/// </para>
/// <para>
/// Equality is by content (<c>1 milliard</c> and <c>1000 million</c> are unequal); there is no order, since amounts without a common currency have none.
/// Sources: ISO 4217 for the currencies; ISO 20022 ActiveCurrencyAndAmount for an amount with its currency, to which reporting adds the rest.
/// </para>
/// </remarks>
[SchemaRule("""{"properties":{"candidates":{"uniqueItems":true,"not":{"minItems":1,"maxItems":1}}}}""")]
[SchemaRule(
    """{"if":{"required":["currency"],"properties":{"currency":{"not":"""
    + """{"type":"object","properties":{"absent":{"const":"unknown"}},"required":["absent"]}}}},"then":{"properties":{"candidates":{"maxItems":0}}}}""")]
public sealed partial record Money : Part
{
    /// <summary>Makes a sum of money.</summary>
    /// <param name="amount">The number as reported; a number converts by itself.</param>
    /// <param name="scale">The scale word beside it, or null for none.</param>
    /// <param name="currency">The currency; not stated by default.</param>
    /// <param name="candidates">The currencies that an ambiguous sign can mean ("$": USD, CAD); none by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The amount times its scale does not fit a decimal; candidates are beside a stated currency, or where there is said to be none; there is only one candidate; a candidate is named twice.
    /// </exception>
    public Money(
        Figure amount,
        ScaleWord? scale = null,
        Reported<CurrencyCode> currency = default,
        EquatableArray<CurrencyCode> candidates = default)
    {
        ArgumentNullException.ThrowIfNull(amount);
        if (Fault(amount, scale, currency, candidates) is { } fault)
        {
            throw new ArgumentException(fault);
        }

        Amount = amount;
        Scale = scale;
        Currency = currency;
        Candidates = candidates;
    }

    /// <summary>Makes a sum of money without a scale word.</summary>
    /// <param name="amount">The number as reported; a number converts by itself.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentNullException">The amount or the currency is null.</exception>
    public Money(Figure amount, CurrencyCode currency)
        : this(amount, scale: null, new Reported<CurrencyCode>(currency))
    {
    }

    /// <summary>The number as reported, before the scale word: 50 in "50 milliards".</summary>
    public Figure Amount { get; }

    /// <summary>The scale word beside the number, or null for none.</summary>
    public ScaleWord? Scale { get; }

    /// <summary>The currency (ISO 4217), where reported. Not stated by default; nothing is assumed from the place, the language or the payer.</summary>
    public Reported<CurrencyCode> Currency { get; }

    /// <summary>
    /// The currencies it can be in, where it is not stated which: at least two, each once. Empty by default, which leaves the currency open.
    /// </summary>
    public EquatableArray<CurrencyCode> Candidates { get; }

    /// <summary>The amount in the words of the source ("50 milliards", "$10 billion"), or null where they are not kept.</summary>
    public LangText? Words { get; init; }

    /// <summary>From which amount this one was converted; null for an amount in the currency it was first given in, or where that is not known.</summary>
    public Conversion? Converted { get; init; }

    /// <summary>The amount times its scale, with the same approximation: 50,000,000,000 for "50 milliards". Always fits: that is checked when the money is made.</summary>
    public Figure Value => ScaledAmount.Of(Amount, Scale);

    /// <summary>The sum that this one was first converted from, or this one where it was not converted.</summary>
    internal Money Unconverted
    {
        get
        {
            Money money = this;
            while (money.Converted is { } conversion)
            {
                money = conversion.From;
            }

            return money;
        }
    }

    /// <summary>A range of money, both ends included ("15 to 18 million euros").</summary>
    /// <param name="low">The lower bound, before the scale word.</param>
    /// <param name="high">The upper bound, before the scale word; above <paramref name="low"/>.</param>
    /// <param name="scale">The scale word beside the numbers, or null for none.</param>
    /// <param name="currency">The currency; not stated by default.</param>
    /// <returns>Money whose amount is <see cref="Figure.Between"/> of the two.</returns>
    /// <exception cref="ArgumentException"><paramref name="low"/> is not below <paramref name="high"/>, or one of them times the scale does not fit a decimal.</exception>
    public static Money Between(decimal low, decimal high, ScaleWord? scale = null, Reported<CurrencyCode> currency = default) =>
        new(Figure.Between(low, high), scale, currency);

    /// <summary>Whether two sums can be one. A converted sum represents the sum it was first converted from.</summary>
    /// <param name="other">The other sum.</param>
    /// <returns>
    /// Decided by <see cref="Figure.MatchAgainst"/> on <see cref="Value"/> where both have the same stated currency. Where a currency is missing or the two differ,
    /// <see cref="ValueMatch.Undetermined"/>: a conversion may relate them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ValueMatch MatchAgainst(Money other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Money mine = Unconverted;
        Money theirs = other.Unconverted;
        return mine.Currency.TryGet(out CurrencyCode? myCurrency)
            && theirs.Currency.TryGet(out CurrencyCode? theirCurrency)
            && myCurrency == theirCurrency
                ? mine.Value.MatchAgainst(theirs.Value)
                : ValueMatch.Undetermined;
    }

    // What the constructor refuses, for the reader of text to ask beforehand; null where nothing is wrong.
    private static string? Fault(Figure amount, ScaleWord? scale, Reported<CurrencyCode> currency, EquatableArray<CurrencyCode> candidates)
    {
        if (ScaledAmount.Fault(amount, scale) is { } fault)
        {
            return fault;
        }

        if (candidates.IsEmpty)
        {
            return null;
        }

        if (currency.TryGet(out CurrencyCode? stated))
        {
            return $"candidate currencies are given beside the stated currency {stated}";
        }

        if (currency.State is ReportState.None or ReportState.NotApplicable)
        {
            return "candidate currencies are given where it is said that there is no currency";
        }

        if (candidates.Count == 1)
        {
            return $"{candidates[0]} is the only candidate currency: an ambiguous currency has at least two";
        }

        var seen = new HashSet<CurrencyCode>();
        foreach (CurrencyCode candidate in candidates)
        {
            if (!seen.Add(candidate))
            {
                return $"the candidate currency {candidate} is named twice";
            }
        }

        return null;
    }
}
