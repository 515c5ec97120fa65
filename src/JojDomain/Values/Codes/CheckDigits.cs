namespace JojDomain;

/// <summary>Check digit systems that several schemes share. Texts hold digits and capital letters only; a letter counts from A = 10 to Z = 35.</summary>
internal static class CheckDigits
{
    /// <summary>The remainder by 97 of the number that results when letters are written as two digits (ISO/IEC 7064, MOD 97-10).</summary>
    public static int Mod97(ReadOnlySpan<char> text)
    {
        int remainder = 0;
        foreach (char character in text)
        {
            int value = ValueOf(character);
            remainder = ((remainder * (value < 10 ? 10 : 100)) + value) % 97;
        }

        return remainder;
    }

    /// <summary>The Luhn sum modulo 10 (ISO/IEC 7812-1, annex B), letters written as two digits; 0 for a sound number.</summary>
    public static int Luhn(ReadOnlySpan<char> text)
    {
        int sum = 0;
        bool doubled = false;
        for (int index = text.Length - 1; index >= 0; index--)
        {
            int value = ValueOf(text[index]);
            sum += Weighed(value % 10, doubled);
            doubled = !doubled;
            if (value >= 10)
            {
                sum += Weighed(value / 10, doubled);
                doubled = !doubled;
            }
        }

        return sum % 10;
    }

    public static bool IsDigitsOrCapitals(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (!char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;

    private static int Weighed(int digit, bool doubled) => !doubled ? digit : digit < 5 ? digit * 2 : (digit * 2) - 9;
}
