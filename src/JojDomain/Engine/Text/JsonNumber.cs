namespace JojDomain.Engine;

/// <summary>The grammar of numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    /// <summary>Measures the number at the start of a text; false when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many bytes the number has; on failure, the offset at which a digit is missing.</param>
    public static bool TryMeasure(ReadOnlySpan<byte> text, out int length)
    {
        length = text is [(byte)'-', ..] ? 1 : 0;
        bool isZero = length < text.Length && text[length] == '0';
        if (!isZero && !TryPassDigits(text, ref length))
        {
            return false;
        }

        length += isZero ? 1 : 0;
        if (length < text.Length && text[length] == '.')
        {
            length++;
            if (!TryPassDigits(text, ref length))
            {
                return false;
            }
        }

        if (length < text.Length && text[length] is (byte)'e' or (byte)'E')
        {
            length++;
            length += length < text.Length && text[length] is (byte)'+' or (byte)'-' ? 1 : 0;
            return TryPassDigits(text, ref length);
        }

        return true;
    }

    private static bool TryPassDigits(ReadOnlySpan<byte> text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit((char)text[at]))
        {
            at++;
        }

        return at > start;
    }
}
