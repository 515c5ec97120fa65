namespace JojDomain;

/// <summary>
/// Scheme <c>ninea</c>, the Senegalese <i>numéro d'identification nationale des entreprises et associations</i>: seven digits, or nine as the register
/// prints them (two leading zeros), the last being a key; then, where given, the three characters of the tax code COFI: tax status (0 to 2),
/// tax centre (a letter) and legal form (a digit). A blank before the COFI is read and not kept.
/// </summary>
/// <remarks>
/// Sources: the register at e-ninea.ansd.sn; for the COFI, nkac-audit.com, "Comment lire un numéro d'identifiant fiscal unique (NINEA) au Sénégal".
/// No official text of the key's rule (weights 1 and 2 in turn from the right, sum divisible by 10) was found: it is the rule of the module
/// stdnum.sn.ninea of python-stdnum (2026), whose authors derived it from some hundred published numbers and held it against the register.
/// </remarks>
internal static class NineaScheme
{
    private const int CofiLength = 3;
    private const string TaxCentres = "ABCDEFGHJKLMNPQRSTUVWZ";

    public static string Canonical(string value) => value.Replace(" ", string.Empty, StringComparison.Ordinal);

    public static string? Fault(ReadOnlySpan<char> value)
    {
        int blank = value.IndexOf(' ');
        int digits = blank >= 0 ? blank : value.Length > 9 ? value.Length - CofiLength : value.Length;
        ReadOnlySpan<char> number = value[..digits];
        ReadOnlySpan<char> cofi = value[(blank >= 0 ? blank + 1 : digits)..];
        if (number.Length is not (7 or 9) || !AsciiSet.IsDigits(number) || !IsCofi(cofi))
        {
            return "a NINEA is 7 or 9 digits, and where given a COFI such as 2G3";
        }

        int sum = 0;
        for (int index = 0; index < number.Length; index++)
        {
            sum += (number[index] - '0') * (index % 2 == 0 ? 1 : 2);
        }

        return sum % 10 == 0 ? null : $"the key {number[^1]} is not that of the NINEA";
    }

    private static bool IsCofi(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text is [>= '0' and <= '2', var centre, >= '0' and <= '9'] && TaxCentres.Contains(centre, StringComparison.Ordinal));
}
