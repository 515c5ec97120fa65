using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>A figure times its scale word: the one rule that money and quantities share.</summary>
internal static class ScaledAmount
{
    /// <summary>The exact product, or the reason why a bound of it does not fit a decimal.</summary>
    public static bool TryOf(
        Figure amount,
        ScaleWord? scale,
        [NotNullWhen(true)] out Figure? product,
        [NotNullWhen(false)] out string? reason)
    {
        product = amount;
        bool fits = scale is null || amount.TryMultiply(scale.Multiplier, out product);
        reason = fits ? null : $"{amount} {scale} is beyond {ExactDecimal.Text(decimal.MaxValue)}, the largest number that is held exactly";
        return fits;
    }

    /// <summary>The exact product. Throws <see cref="ArgumentException"/> where a bound does not fit a decimal.</summary>
    public static Figure Of(Figure amount, ScaleWord? scale) =>
        TryOf(amount, scale, out Figure? product, out string? reason) ? product : throw new ArgumentException(reason);
}
