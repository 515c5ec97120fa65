using System.Globalization;

namespace JojDomain;

/// <summary>A value on a scale whose worst and best ends are stated, so that the direction of the scale is clear.</summary>
/// <remarks>
/// The ratingValue, worstRating and bestRating of schema.org Rating, as ClaimReview uses them. The members are checked together when the rating is made and cannot be set afterwards. The
/// best can be the lower number.
/// </remarks>
public sealed partial record Rating : Part
{
    /// <summary>Makes a rating.</summary>
    /// <param name="value">The value, between the two ends or equal to one of them.</param>
    /// <param name="worst">The worst end of the scale.</param>
    /// <param name="best">The best end of the scale; lower or higher than the worst.</param>
    /// <exception cref="ArgumentException">Both ends are equal, or the value is not between them.</exception>
    public Rating(decimal value, decimal worst, decimal best)
    {
        if (worst == best)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"a scale runs from its worst to its best, and both are {ExactDecimal.Normalise(best)}"));
        }

        if (value < Math.Min(worst, best) || value > Math.Max(worst, best))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{value} is not on the scale from {worst} (worst) to {best} (best)"));
        }

        Value = ExactDecimal.Normalise(value);
        Worst = ExactDecimal.Normalise(worst);
        Best = ExactDecimal.Normalise(best);
    }

    /// <summary>The value, between the worst and the best, both included.</summary>
    public decimal Value { get; }

    /// <summary>The worst end of the scale.</summary>
    public decimal Worst { get; }

    /// <summary>The best end of the scale; never equal to the worst.</summary>
    public decimal Best { get; }

    /// <summary>The value and both ends of its scale, such as "2 from 1 (worst) to 5 (best)".</summary>
    public override string ToString() =>
        $"{ExactDecimal.Text(Value)} from {ExactDecimal.Text(Worst)} (worst) to {ExactDecimal.Text(Best)} (best)";
}
