namespace JojDomain;

/// <summary>
/// Schemes <c>siren</c> (a French enterprise, 9 digits) and <c>siret</c> (its establishment: the SIREN and 5 digits), both with a Luhn check digit.
/// The establishments of La Poste (SIREN 356000000) may instead have a digit sum divisible by 5. Source: INSEE, sirene.fr, and INSEE's definition
/// pages for both numbers.
/// </summary>
internal static class SirenScheme
{
    private const string LaPoste = "356000000";

    public static string? SirenFault(ReadOnlySpan<char> value) =>
        value.Length != 9 || !AsciiSet.IsDigits(value) ? "a SIREN is 9 digits without blanks"
        : CheckDigits.Luhn(value) != 0 ? $"the check digit {value[^1]} is not that of the SIREN"
        : null;

    public static string? SiretFault(ReadOnlySpan<char> value)
    {
        if (value.Length != 14 || !AsciiSet.IsDigits(value))
        {
            return "a SIRET is 14 digits without blanks";
        }

        if (SirenFault(value[..9]) is not null)
        {
            return $"the SIREN {value[..9]} that it begins with is not sound";
        }

        return CheckDigits.Luhn(value) == 0 || IsOfLaPoste(value) ? null : $"the check digit {value[^1]} is not that of the SIRET";
    }

    private static bool IsOfLaPoste(ReadOnlySpan<char> value)
    {
        int sum = 0;
        foreach (char digit in value)
        {
            sum += digit - '0';
        }

        return value.StartsWith(LaPoste, StringComparison.Ordinal) && sum % 5 == 0;
    }
}
