namespace JojDomain;

/// <summary>A figure times its scale word, for money and for quantities.</summary>
internal static class ScaledAmount
{
    /// <summary>Why there is no exact product: one of its bounds does not fit a decimal. Null where there is a product.</summary>
    public static string? Fault(Figure amount, ScaleWord? scale) =>
        scale is null || amount.CanMultiply(scale.Multiplier) ? null : Beyond(amount, scale);

    /// <summary>The exact product. Throws <see cref="ArgumentException"/> where a bound does not fit a decimal.</summary>
    public static Figure Of(Figure amount, ScaleWord? scale) =>
        scale is null ? amount
        : amount.TryMultiply(scale.Multiplier, out Figure? product) ? product
        : throw new ArgumentException(Beyond(amount, scale));

    private static string Beyond(Figure amount, ScaleWord scale) =>
        $"{amount} {scale} is beyond {ExactDecimal.Text(decimal.MaxValue)}, the largest number that is held exactly";
}
