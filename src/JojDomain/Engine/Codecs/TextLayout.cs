namespace JojDomain.Engine;

/// <summary>Texts with digits and marks at fixed places, such as <c>2025-08-01</c>. A layout is such a text with <c>0</c> for each digit.</summary>
internal static class TextLayout
{
    /// <summary>Whether a text begins with a layout. A T of the layout may be a t of the text.</summary>
    public static bool Has(ReadOnlySpan<char> text, ReadOnlySpan<char> layout)
    {
        if (text.Length < layout.Length)
        {
            return false;
        }

        for (int at = 0; at < layout.Length; at++)
        {
            bool fits = layout[at] switch
            {
                '0' => char.IsAsciiDigit(text[at]),
                'T' => text[at] is 'T' or 't',
                char mark => text[at] == mark,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number that a few digits are.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
