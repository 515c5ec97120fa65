using System.Buffers;

namespace JojDomain;

/// <summary>Counts the occurrences of a pattern in a text, overlapping ones included, in time that is linear in the two lengths.</summary>
/// <remarks>
/// The runtime's vectorised search is many times faster than any textbook algorithm on real text, but takes time in proportion to the product of the lengths on text such as "aaaa...". So
/// it searches only for a short head of the pattern. Once comparisons of the rest have taken more than a fixed multiple of the text's length, the search goes on with the algorithm of
/// Knuth, Morris and Pratt (1977).
/// </remarks>
internal static class OccurrenceSearch
{
    private const int HeadLength = 32;
    private const int ComparisonsPerCharacter = 4;

    /// <summary>The number of occurrences, and the index of the one that is asked for, counted from 1; -1 where there are fewer.</summary>
    public static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, out int at, int which = 1)
    {
        ReadOnlySpan<char> head = pattern[..Math.Min(HeadLength, pattern.Length)];
        ReadOnlySpan<char> tail = pattern[head.Length..];
        long allowed = (long)ComparisonsPerCharacter * text.Length;
        int count = 0;
        at = -1;
        for (int from = 0; pattern.Length <= text.Length - from; from++)
        {
            int next = text[from..^tail.Length].IndexOf(head);
            if (next < 0)
            {
                break;
            }

            from += next;
            allowed -= tail.Length;
            if (allowed < 0)
            {
                count += CountByFailures(text[from..], pattern, out int later, which - count);
                at = later >= 0 ? from + later : at;
                break;
            }

            if (text.Slice(from + head.Length, tail.Length).SequenceEqual(tail))
            {
                count++;
                at = count == which ? from : at;
            }
        }

        return count;
    }

    /// <summary>The same with the algorithm of Knuth, Morris and Pratt alone.</summary>
    public static int CountByFailures(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, out int at, int which = 1)
    {
        int[] failures = ArrayPool<int>.Shared.Rent(pattern.Length);
        FillFailures(pattern, failures);
        int count = 0;
        int matched = 0;
        at = -1;
        for (int i = 0; i < text.Length; i++)
        {
            while (matched > 0 && text[i] != pattern[matched])
            {
                matched = failures[matched - 1];
            }

            matched += text[i] == pattern[matched] ? 1 : 0;
            if (matched == pattern.Length)
            {
                count++;
                at = count == which ? i + 1 - matched : at;
                matched = failures[matched - 1];
            }
        }

        ArrayPool<int>.Shared.Return(failures);
        return count;
    }

    // For every prefix of the pattern: the length of its longest proper prefix that is also its suffix.
    private static void FillFailures(ReadOnlySpan<char> pattern, Span<int> failures)
    {
        failures[0] = 0;
        int matched = 0;
        for (int i = 1; i < pattern.Length; i++)
        {
            while (matched > 0 && pattern[i] != pattern[matched])
            {
                matched = failures[matched - 1];
            }

            matched += pattern[i] == pattern[matched] ? 1 : 0;
            failures[i] = matched;
        }
    }
}
