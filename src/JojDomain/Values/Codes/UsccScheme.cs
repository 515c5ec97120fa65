namespace JojDomain;

/// <summary>
/// Scheme <c>uscc</c>, the Chinese unified social credit code: 18 characters of an alphabet of digits and capitals without I, O, S, V and Z;
/// authority and category (2), administrative division (6 digits), organisation (9) and a check character, weights 3^i modulo 31.
/// Source: GB 32100-2015. The organisation part's own check character (GB 11714) is not checked.
/// </summary>
internal static class UsccScheme
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly AsciiSet Characters = new(Alphabet);

    public static string? Fault(ReadOnlySpan<char> value)
    {
        if (value.Length != 18 || Characters.IndexOfOther(value) >= 0 || !AsciiSet.IsDigits(value[2..8]))
        {
            return "a unified social credit code is 18 digits or capital letters without I, O, S, V and Z, the third to eighth being digits";
        }

        int sum = Alphabet.IndexOf(value[17], StringComparison.Ordinal);
        int weight = 1;
        foreach (char character in value[..17])
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % Alphabet.Length;
        }

        return sum % Alphabet.Length == 0 ? null : $"the check character {value[17]} is not that of the code";
    }
}
