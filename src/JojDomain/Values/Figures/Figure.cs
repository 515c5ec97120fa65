using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>
/// A number as it was reported: exact, about, or only bounded ("more than 5", "up to 5", "between 2 and 3"). Nothing is rounded and nothing is made up:
/// a bound that was not reported is absent.
/// </summary>
/// <remarks>
/// <para>
/// Text form: an optional <c>~</c> (about), then one of <c>5</c>, <c>&gt;5</c> (more than), <c>&gt;=5</c> (at least), <c>&lt;5</c> (less than),
/// <c>&lt;=5</c> (at most, up to) and <c>2..3</c> (from 2 to 3, both included). A number has ASCII digits, an optional leading minus and an optional point;
/// no exponent, no grouping, no leading zero, no minus zero, and no zero at the end of a fraction (<c>1.1</c>, never <c>1.10</c>), so that equal numbers have one
/// spelling; the words as they were written are kept beside the figure by what holds it.
/// </para>
/// <para>
/// A number is any that <see cref="decimal"/> holds exactly: 28 significant digits always, at most 28 of them after the point. One that would be rounded is refused.
/// </para>
/// <para>
/// Equality is by content: <c>~5</c> and <c>5</c> are unequal. There is no order, since two bounded figures may have none; <see cref="MatchAgainst"/> says whether two
/// figures can be one number. The modifiers are those of TIMEX3 in ISO 24617-1 (TimeML): APPROX, MORE_THAN, EQUAL_OR_MORE, LESS_THAN, EQUAL_OR_LESS.
/// </para>
/// </remarks>
public sealed partial record Figure : ITextForm<Figure>
{
    private readonly string _text;

    private Figure(decimal? low, bool lowInclusive, decimal? high, bool highInclusive, bool isApproximate)
    {
        Low = low;
        IsLowInclusive = lowInclusive;
        High = high;
        IsHighInclusive = highInclusive;
        IsApproximate = isApproximate;
        _text = TextOfValue();
    }

    /// <summary>
    /// The lower bound, or null where none was reported. For one number, exact or approximate, both bounds are that number.
    /// </summary>
    public decimal? Low { get; }

    /// <summary>Whether <see cref="Low"/> itself is possible ("at least", in place of "more than"); false where there is no lower bound.</summary>
    public bool IsLowInclusive { get; }

    /// <summary>The upper bound, or null where none was reported. For one number, exact or approximate, both bounds are that number.</summary>
    public decimal? High { get; }

    /// <summary>Whether <see cref="High"/> itself is possible ("at most", in place of "less than"); false where there is no upper bound.</summary>
    public bool IsHighInclusive { get; }

    /// <summary>Whether the figure was given as approximate ("about", "some"); the bounds are then approximate as well. False unless reported.</summary>
    public bool IsApproximate { get; }

    /// <summary>The number, where the figure is one number and not approximate; otherwise null.</summary>
    public decimal? Exact => Low == High && !IsApproximate ? Low : null;

    /// <summary>Exactly this number.</summary>
    /// <param name="value">The number; any decimal. Its trailing fractional zeros are dropped.</param>
    /// <returns>A figure such as <c>5</c>.</returns>
    public static Figure Exactly(decimal value)
    {
        decimal number = ExactDecimal.Normalise(value);
        return new Figure(number, true, number, true, false);
    }

    /// <summary>About this number, or about these bounds.</summary>
    /// <param name="figure">A number, which converts by itself, or a bounded figure.</param>
    /// <returns>The same figure, approximate: <c>~5</c>, <c>~2..3</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public static Figure About(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new Figure(figure.Low, figure.IsLowInclusive, figure.High, figure.IsHighInclusive, true);
    }

    /// <summary>More than this number ("over 5").</summary>
    /// <param name="value">The bound, itself excluded.</param>
    /// <returns>A figure such as <c>&gt;5</c>.</returns>
    public static Figure MoreThan(decimal value) => new(ExactDecimal.Normalise(value), false, null, false, false);

    /// <summary>This number or more ("at least 5").</summary>
    /// <param name="value">The bound, itself included.</param>
    /// <returns>A figure such as <c>&gt;=5</c>.</returns>
    public static Figure AtLeast(decimal value) => new(ExactDecimal.Normalise(value), true, null, false, false);

    /// <summary>Less than this number ("under 5").</summary>
    /// <param name="value">The bound, itself excluded.</param>
    /// <returns>A figure such as <c>&lt;5</c>.</returns>
    public static Figure LessThan(decimal value) => new(null, false, ExactDecimal.Normalise(value), false, false);

    /// <summary>This number or less ("at most 5", "up to 5").</summary>
    /// <param name="value">The bound, itself included.</param>
    /// <returns>A figure such as <c>&lt;=5</c>.</returns>
    public static Figure AtMost(decimal value) => new(null, false, ExactDecimal.Normalise(value), true, false);

    /// <summary>Between two numbers, both included ("2 to 3").</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound; above <paramref name="low"/>.</param>
    /// <returns>A figure such as <c>2..3</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="low"/> is not below <paramref name="high"/>.</exception>
    public static Figure Between(decimal low, decimal high) => TryBetween(low, high, out Figure? figure, out string? reason)
        ? figure
        : throw new ArgumentException(reason);

    /// <summary>Exactly this number, as <see cref="Exactly"/>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Figure(decimal value) => Exactly(value);

    /// <summary>Exactly this number, as <see cref="Exactly"/>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Figure(int value) => Exactly(value);

    /// <summary>Exactly this number, as <see cref="Exactly"/>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Figure(long value) => Exactly(value);

    /// <summary>Whether two figures can be one number.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns>
    /// <see cref="ValueMatch.Same"/> for two equal exact numbers; <see cref="ValueMatch.Incompatible"/> where no number lies within the bounds of both; otherwise
    /// <see cref="ValueMatch.Undetermined"/>. "At least 5" beside "up to 5" is undetermined: 5 is both. How far "about" reaches is not reported: an approximate figure can be
    /// true beside what lies between half and twice of it, and not beside what is further off.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ValueMatch MatchAgainst(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Reach.AreApart(Reach.Of(nameof(Figure), this), Reach.Of(nameof(Figure), other)) ? ValueMatch.Incompatible
            : Exact is not null && other.Exact is not null ? ValueMatch.Same
            : ValueMatch.Undetermined;
    }

    /// <summary>Whether both bounds still fit when they are multiplied by a positive factor; no figure is made.</summary>
    internal bool CanMultiply(decimal factor) => TryMultiply(factor, out decimal _, out decimal _);

    /// <summary>The figure with its bounds multiplied by a positive factor, or false where a bound no longer fits.</summary>
    internal bool TryMultiply(decimal factor, [NotNullWhen(true)] out Figure? product)
    {
        bool fits = TryMultiply(factor, out decimal low, out decimal high);
        product = fits
            ? new Figure(Low is null ? null : low, IsLowInclusive, High is null ? null : high, IsHighInclusive, IsApproximate)
            : null;
        return fits;
    }

    // A bound that is not there has no product, and 0 in its place.
    private bool TryMultiply(decimal factor, out decimal low, out decimal high)
    {
        low = 0m;
        high = 0m;
        return (Low is not { } lower || ExactDecimal.TryMultiply(lower, factor, out low))
            && (High is not { } upper || ExactDecimal.TryMultiply(upper, factor, out high));
    }

    private static bool TryBetween(decimal low, decimal high, [NotNullWhen(true)] out Figure? figure, [NotNullWhen(false)] out string? reason)
    {
        low = ExactDecimal.Normalise(low);
        high = ExactDecimal.Normalise(high);
        if (low >= high)
        {
            figure = null;
            reason = $"the lower bound {ExactDecimal.Text(low)} is not below the upper bound {ExactDecimal.Text(high)}";
            return false;
        }

        figure = new Figure(low, true, high, true, false);
        reason = null;
        return true;
    }
}
