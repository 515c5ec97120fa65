using System.Buffers;

namespace JojDomain;

/// <summary>Counts the places, overlapping ones too, where a pattern stands in a text, in time that grows with their lengths only.</summary>
/// <remarks>
/// The runtime's vectorised search is many times faster than any textbook algorithm on real text, but takes the product of the lengths
/// on text such as "aaaa...". So only a short head of the pattern is searched for in that way, and once comparing the rest of it has
/// taken more than a fixed share of the text's length, the search goes on by the algorithm of Knuth, Morris and Pratt (1977).
/// </remarks>
internal static class OccurrenceSearch
{
    private const int HeadLength = 32;
    private const int ComparisonsPerCharacter = 4;

    /// <summary>The number of places, and the index of the first one, or -1.</summary>
    public static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, out int first)
    {
        ReadOnlySpan<char> head = pattern[..Math.Min(HeadLength, pattern.Length)];
        ReadOnlySpan<char> tail = pattern[head.Length..];
        long allowed = (long)ComparisonsPerCharacter * text.Length;
        int count = 0;
        first = -1;
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
                count += CountByFailures(text[from..], pattern, out int later);
                first = first < 0 && later >= 0 ? from + later : first;
                break;
            }

            if (text.Slice(from + head.Length, tail.Length).SequenceEqual(tail))
            {
                first = count == 0 ? from : first;
                count++;
            }
        }

        return count;
    }

    /// <summary>The same by Knuth, Morris and Pratt, whatever the text.</summary>
    public static int CountByFailures(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, out int first)
    {
        int[] failures = ArrayPool<int>.Shared.Rent(pattern.Length);
        FillFailures(pattern, failures);
        int count = 0;
        int matched = 0;
        first = -1;
        for (int i = 0; i < text.Length; i++)
        {
            while (matched > 0 && text[i] != pattern[matched])
            {
                matched = failures[matched - 1];
            }

            matched += text[i] == pattern[matched] ? 1 : 0;
            if (matched == pattern.Length)
            {
                first = count == 0 ? i + 1 - matched : first;
                count++;
                matched = failures[matched - 1];
            }
        }

        ArrayPool<int>.Shared.Return(failures);
        return count;
    }

    // For every prefix of the pattern: how long the longest proper prefix of it is that also ends it.
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
