namespace JojDomain;

/// <summary>
/// Scheme <c>ror</c>, the Research Organization Registry: 0, six characters of Crockford's lower-case base 32 and two check digits after
/// MOD 97-10. The value is the identifier alone, without the address it is in. Source: ror.readme.io, "ROR identifier pattern".
/// </summary>
internal static class RorScheme
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private static readonly AsciiSet Characters = new(Alphabet);

    public static string? Fault(ReadOnlySpan<char> value)
    {
        if (value.Length != 9 || value[0] != '0' || Characters.IndexOfOther(value[..7]) >= 0 || !AsciiSet.IsDigits(value[7..]))
        {
            return "a ROR identifier is 0, six characters 0 to 9 or a to z without i, l, o and u, and two check digits";
        }

        long number = 0;
        foreach (char character in value[1..7])
        {
            number = (number * Alphabet.Length) + Alphabet.IndexOf(character, StringComparison.Ordinal);
        }

        long check = 98 - (number * 100 % 97);
        return check == ((value[7] - '0') * 10) + (value[8] - '0') ? null : $"the check digits {value[7..]} are not those of the identifier";
    }
}
