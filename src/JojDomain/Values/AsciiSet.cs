namespace JojDomain;

/// <summary>
/// A set of ASCII characters. The framework's own sets find long texts faster, but their code is compiled anew for the processor when it is
/// first used, which takes longer than to read a document.
/// </summary>
internal sealed class AsciiSet
{
    private readonly ulong _low;
    private readonly ulong _high;

    public AsciiSet(string characters)
    {
        foreach (char character in characters)
        {
            if (character < 64)
            {
                _low |= 1UL << character;
            }
            else
            {
                _high |= 1UL << (character - 64);
            }
        }
    }

    /// <summary>Whether a text consists of digits 0 to 9, at least one.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The index of the first character that is not in the set; -1 where there is none.</summary>
    public int IndexOfOther(ReadOnlySpan<char> text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            ulong half = character < 64 ? _low : character < 128 ? _high : 0;
            if ((half >> (character & 63) & 1) == 0)
            {
                return index;
            }
        }

        return -1;
    }
}
