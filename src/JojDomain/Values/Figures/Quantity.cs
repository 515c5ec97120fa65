using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// A reported quantity that is not money: a count, a measure, an ordinal, a percentage, a ratio or a multiple, a rate included, with the approximation and bounds of its
/// <see cref="Figure"/>.
/// </summary>
/// <remarks>
/// The first five properties are checked together when the quantity is made and cannot be set afterwards; <see cref="Of"/>, <see cref="OfEntity"/> and
/// <see cref="Words"/> carry no rule. On the wire an object: <c>{"amount":"65","kind":"percent","words":"65%"}</c>. Equality is by content, so that
/// "one in two" and "50%" are unequal; there is no order. Source: ISO 24617-11 (measurable quantitative information in text).
/// </remarks>
[SchemaRule("""{"if":{"properties":{"kind":{"const":"ratio"}},"required":["kind"]},"then":{"required":["outOf"]},"else":{"properties":{"outOf":false}}}""")]
[SchemaRule("""{"dependentSchemas":{"unit":{"properties":{"kind":{"const":"count"}}}}}""")]
public sealed partial record Quantity : Part
{
    /// <summary>Makes a quantity.</summary>
    /// <param name="amount">The number as reported; a number converts by itself.</param>
    /// <param name="scale">The scale word beside it, or null for none.</param>
    /// <param name="kind">What the number says; a count by default.</param>
    /// <param name="unit">What is counted or the unit of measure; only for a count.</param>
    /// <param name="outOf">The whole of a ratio, above 0: 3 in "one in three"; given for a ratio and for nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The kind is not one of <see cref="QuantityKind"/>; the amount times its scale does not fit a decimal; a unit is beside a kind other than count; a ratio
    /// has no whole above 0, or another kind has one; an ordinal is not one exact whole number from 1.
    /// </exception>
    public Quantity(
        Figure amount,
        ScaleWord? scale = null,
        QuantityKind kind = QuantityKind.Count,
        Unit? unit = null,
        decimal? outOf = null)
    {
        ArgumentNullException.ThrowIfNull(amount);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is not a member of QuantityKind.");
        }

        if (unit is not null && kind is not QuantityKind.Count)
        {
            throw new ArgumentException($"the unit {Shown.Of(unit.ToString())} is given with a quantity that is not a count");
        }

        if (outOf is not null != kind is QuantityKind.Ratio)
        {
            throw new ArgumentException(outOf is null
                ? "a ratio does not say out of how many"
                : "only a ratio says out of how many");
        }

        if (outOf <= 0m)
        {
            throw new ArgumentException("a ratio is out of a number above 0");
        }

        if (ScaledAmount.Fault(amount, scale) is { } fault)
        {
            throw new ArgumentException(fault);
        }

        if (kind is QuantityKind.Ordinal && ScaledAmount.Of(amount, scale) is var value && !(value.Exact >= 1m && decimal.IsInteger(value.Exact.Value)))
        {
            throw new ArgumentException($"the ordinal {Shown.Of(value.ToString())} is not one exact whole number from 1");
        }

        Amount = amount;
        Scale = scale;
        Kind = kind;
        Unit = unit;
        OutOf = outOf is { } whole ? ExactDecimal.Normalise(whole) : null;
    }

    /// <summary>The number as reported, before the scale word: 2 in "2 million".</summary>
    public Figure Amount { get; }

    /// <summary>The scale word beside the number, or null for none.</summary>
    public ScaleWord? Scale { get; }

    /// <summary>What the number says; <see cref="QuantityKind.Count"/> unless given.</summary>
    public QuantityKind Kind { get; }

    /// <summary>What is counted, or the unit of measure; null where not stated, and for every kind but a count.</summary>
    public Unit? Unit { get; }

    /// <summary>The whole of a ratio, above 0; null for every other kind. Trailing fractional zeros are dropped.</summary>
    public decimal? OutOf { get; }

    /// <summary>What the share, the multiple or the count is of, in words ("hosting and cloud services in the world"); null where not stated.</summary>
    public LangText? Of { get; init; }

    /// <summary>The entity that the share, the multiple or the count is of, where the story holds it; otherwise null.</summary>
    [RefersToAny]
    public EntityRef? OfEntity { get; init; }

    /// <summary>
    /// For how much of something else it is stated, where it is a rate: one month in "50 hours a month", one sector in "one a sector"; null for a whole. As in
    /// <see cref="Amount.Per"/>.
    /// </summary>
    /// <remarks>The denominator of a derived unit of QUDT and UCUM (<c>h/mo</c>), which may be counted in annotated units (<c>/{sector}</c>).</remarks>
    /// <exception cref="ArgumentException">It is itself a rate.</exception>
    public Quantity? Per
    {
        get;
        init => field = value?.Per is null ? value : throw new ArgumentException($"{Shown.Of(value.ToString())} is itself a rate, and a rate is for so much of one thing");
    }

    /// <summary>The quantity in the words of the source ("65%", "une dizaine"), or null where they are not kept.</summary>
    public LangText? Words { get; init; }

    /// <summary>The amount times its scale, with the same approximation: 2,000,000 for "2 million". For a ratio the part, not the share.</summary>
    public Figure Value => ScaledAmount.Of(Amount, Scale);

    /// <summary>A count, with or without what is counted.</summary>
    /// <param name="amount">How many.</param>
    /// <param name="unit">Of what; null where it is not said.</param>
    /// <returns>A count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public static Quantity Count(Figure amount, Unit? unit = null) => new(amount, unit: unit);

    /// <summary>A percentage.</summary>
    /// <param name="amount">The percentage, 65 for "65%".</param>
    /// <returns>A percentage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public static Quantity Percent(Figure amount) => new(amount, kind: QuantityKind.Percent);

    /// <summary>An ordinal.</summary>
    /// <param name="place">The place, from 1.</param>
    /// <returns>An ordinal.</returns>
    /// <exception cref="ArgumentException"><paramref name="place"/> is below 1.</exception>
    public static Quantity Nth(long place) => new(place, kind: QuantityKind.Ordinal);

    /// <summary>A multiple of another quantity, which <see cref="Of"/> or <see cref="OfEntity"/> name.</summary>
    /// <param name="amount">How many times as much: from 8 to 10 for "eight to ten times as many", 0.5 for "half as much".</param>
    /// <returns>A multiple.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public static Quantity Times(Figure amount) => new(amount, kind: QuantityKind.Multiple);

    /// <summary>The ratio "one in so many".</summary>
    /// <param name="whole">Out of how many, above 0: 3 for "one in three".</param>
    /// <returns>A ratio.</returns>
    /// <exception cref="ArgumentException"><paramref name="whole"/> is not above 0.</exception>
    public static Quantity OneIn(decimal whole) => new(1, kind: QuantityKind.Ratio, outOf: whole);

    /// <summary>Whether two quantities can be one.</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>
    /// Decided by <see cref="Figure.MatchAgainst"/> on <see cref="Value"/>, ratios by their share, where kind, unit, <see cref="Of"/>, <see cref="OfEntity"/> and <see cref="Per"/> are
    /// equal.
    /// Where one of those differs or is missing on one side, <see cref="ValueMatch.Undetermined"/>: the two may be of different things.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ValueMatch MatchAgainst(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return TryCompare(other, out Figure? mine, out Figure? theirs) ? mine.MatchAgainst(theirs) : ValueMatch.Undetermined;
    }

    /// <summary>What is measured: two quantities can be compared where it is the same.</summary>
    internal (QuantityKind Kind, Unit? Unit, LangText? Of, EntityRef? OfEntity, Quantity? Per) Measured => (Kind, Unit, Of, OfEntity, Per);

    /// <summary>The figures by which two quantities of the same can be compared: of 1 in 3 and 2 in 6 each part times the other's whole. What does not fit is not compared, and never rounded.</summary>
    internal bool TryCompare(Quantity other, [NotNullWhen(true)] out Figure? mine, [NotNullWhen(true)] out Figure? theirs)
    {
        mine = theirs = null;
        return Measured == other.Measured
            && Value.TryMultiply(other.OutOf ?? 1m, out mine)
            && other.Value.TryMultiply(OutOf ?? 1m, out theirs);
    }

    /// <summary>The quantity in short, for people and culture-free: <c>65 %</c>, <c>1 in 3</c>, <c>no. 2</c>, <c>8..10 times</c>, <c>50 hour per 1 month</c>. It is not read back.</summary>
    /// <returns>Amount, scale and kind, and the unit where there is one.</returns>
    public override string ToString()
    {
        string number = Scale is null ? Amount.ToString() : $"{Amount} {Scale}";
        string whole = Kind switch
        {
            QuantityKind.Ordinal => $"no. {number}",
            QuantityKind.Percent => $"{number} %",
            QuantityKind.Ratio => $"{number} in {ExactDecimal.Text(OutOf!.Value)}",
            QuantityKind.Multiple => $"{number} times",
            _ => Unit is null ? number : $"{number} {Unit}",
        };
        return Per is null ? whole : $"{whole} per {Per}";
    }
}
