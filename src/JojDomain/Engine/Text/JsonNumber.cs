namespace JojDomain.Engine;

/// <summary>The grammar of numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    /// <summary>How many bytes the number has that the text begins with; 0 when it begins with none.</summary>
    public static int LengthAtStartOf(ReadOnlySpan<byte> text)
    {
        int at = text is [(byte)'-', ..] ? 1 : 0;
        int digits = DigitsAtStartOf(text[at..]);
        if (digits == 0 || (digits > 1 && text[at] == '0'))
        {
            return 0;
        }

        at += digits;
        if (at < text.Length && text[at] == '.')
        {
            digits = DigitsAtStartOf(text[++at..]);
            if (digits == 0)
            {
                return 0;
            }

            at += digits;
        }

        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            at += at < text.Length && text[at] is (byte)'+' or (byte)'-' ? 1 : 0;
            digits = DigitsAtStartOf(text[at..]);
            return digits == 0 ? 0 : at + digits;
        }

        return at;
    }

    private static int DigitsAtStartOf(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit((char)text[count]))
        {
            count++;
        }

        return count;
    }
}
