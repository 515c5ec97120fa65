using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Interchange;

/// <summary>Sums that a format with a number and a currency can hold.</summary>
internal static class ExactSum
{
    /// <summary>The figure and the currency of a sum that is one exact figure in a stated currency.</summary>
    public static bool TryGet(Reported<Money> reported, out decimal amount, [NotNullWhen(true)] out CurrencyCode? currency)
    {
        (amount, currency) = (0, null);
        if (!reported.TryGet(out Money? money) || money.Value.Exact is not { } exact || !money.Currency.TryGet(out currency))
        {
            return false;
        }

        amount = exact;
        return true;
    }
}
