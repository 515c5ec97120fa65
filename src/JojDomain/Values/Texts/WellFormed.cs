namespace JojDomain;

/// <summary>What every text must be: not empty, and Unicode without broken surrogate pairs.</summary>
internal static class WellFormed
{
    /// <summary>Gives the text back, or throws with what is wrong with it.</summary>
    public static string Text(string text, string what)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
        {
            throw new ArgumentException($"{what} is empty; leave it out where there is none.", nameof(text));
        }

        int broken = IndexOfBrokenSurrogate(text);
        return broken < 0
            ? text
            : throw new ArgumentException($"{what} is not well-formed Unicode: half of a surrogate pair stands alone at index {broken}.", nameof(text));
    }

    public static int IndexOfBrokenSurrogate(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0)
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return at;
            }

            int next = text[(at + 2)..].IndexOfAnyInRange('\uD800', '\uDFFF');
            at = next < 0 ? -1 : at + 2 + next;
        }

        return -1;
    }
}
