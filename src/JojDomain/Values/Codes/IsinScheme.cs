namespace JojDomain;

/// <summary>
/// Scheme <c>isin</c>, the International Securities Identification Number: a prefix of two capital letters, nine digits or capital letters and a
/// Luhn check digit over the number with its letters expanded. The prefix is a country of ISO 3166-1, current or withdrawn, or one of those
/// that numbering agencies use beside it (such as XS, XA, QS, EU and EZ). Source: ISO 6166:2021; anna-web.org.
/// </summary>
internal static class IsinScheme
{
    public static string? Fault(ReadOnlySpan<char> value)
    {
        if (value.Length != 12 || !CodeList.IsUpperCase(value[..2]) || !CheckDigits.IsDigitsOrCapitals(value) || !char.IsAsciiDigit(value[11]))
        {
            return "an ISIN is two capital letters, nine digits or capital letters and a check digit";
        }

        ReadOnlySpan<char> prefix = value[..2];
        bool isKnown = CodeList.Contains(CountryCodesAssigned.Sorted, prefix)
            || CodeList.Contains(CountryCodesWithdrawn.Sorted, prefix)
            || prefix is "EU" or "EZ" or ['X', _] or ['Q', >= 'M'];
        if (!isKnown)
        {
            return $"{prefix} is not a prefix of ISINs";
        }

        return CheckDigits.Luhn(value) == 0 ? null : $"the check digit {value[11]} is not that of the ISIN";
    }
}
