namespace JojDomain.Interchange;

/// <summary>Sums that a format with a number and a currency can hold.</summary>
internal static class ExactSum
{
    /// <summary>The figure and the currency of a sum that is one exact figure in a stated currency; null for any other.</summary>
    public static (decimal Amount, CurrencyCode Currency)? Of(Reported<Money> reported) =>
        reported.TryGet(out Money? money) && money.Value.Exact is { } exact && money.Currency.TryGet(out CurrencyCode? currency) ? (exact, currency) : null;
}
