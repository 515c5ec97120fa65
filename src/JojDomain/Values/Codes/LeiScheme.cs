namespace JojDomain;

/// <summary>
/// Scheme <c>lei</c>, the Legal Entity Identifier: 18 digits or capital letters and two check digits, 02 to 98, after MOD 97-10.
/// Source: ISO 17442-1:2020; gleif.org, "ISO 17442: The LEI Code Structure".
/// </summary>
internal static class LeiScheme
{
    public static string? Fault(ReadOnlySpan<char> value)
    {
        if (value.Length != 20 || !CheckDigits.IsDigitsOrCapitals(value) || !AsciiSet.IsDigits(value[18..]))
        {
            return "an LEI is 18 digits or capital letters and two check digits";
        }

        // 00, 01 and 99 are congruent to 97, 98 and 02, but the standard never gives them.
        return CheckDigits.Mod97(value) == 1 && value[18..] is not ("00" or "01" or "99")
            ? null
            : $"the check digits {value[18..]} are not those of the LEI";
    }
}
