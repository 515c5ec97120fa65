namespace JojDomain;

/// <summary>
/// Look-up in a published code list that is kept as one string of sorted codes of equal length: nothing to build at start-up, nothing on the heap.
/// </summary>
internal static class CodeList
{
    public static bool Contains(ReadOnlySpan<char> codes, ReadOnlySpan<char> code)
    {
        if (code.IsEmpty)
        {
            return false;
        }

        int low = 0;
        int high = (codes.Length / code.Length) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = codes.Slice(middle * code.Length, code.Length).SequenceCompareTo(code);
            if (order == 0)
            {
                return true;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return false;
    }

    /// <summary>The codes one by one, in ordinal order.</summary>
    public static IEnumerable<string> All(int length, string codes) =>
        Enumerable.Range(0, codes.Length / length).Select(index => codes.Substring(index * length, length)).Order(StringComparer.Ordinal);

    /// <summary>Whether the text is made of capital letters A to Z alone, as the ISO alphabetic codes are.</summary>
    public static bool IsUpperCase(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether the text is made of letters A to Z in either case.</summary>
    public static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (!char.IsAsciiLetter(character))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
