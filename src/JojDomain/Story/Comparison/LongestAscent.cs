namespace JojDomain;

/// <summary>Finds a longest increasing subsequence of different numbers by patience sorting, in n log n steps.</summary>
internal static class LongestAscent
{
    /// <summary>Whether each number is in that subsequence.</summary>
    public static bool[] In(ReadOnlySpan<int> numbers)
    {
        // For each length: the smallest last number of an increasing subsequence of that length so far, and its position. For each number: the position of the one before it.
        List<int> ends = [];
        List<int> positions = [];
        int[] previous = new int[numbers.Length];
        for (int index = 0; index < numbers.Length; index++)
        {
            int length = ~ends.BinarySearch(numbers[index]);
            previous[index] = length == 0 ? -1 : positions[length - 1];
            if (length == ends.Count)
            {
                ends.Add(numbers[index]);
                positions.Add(index);
            }
            else
            {
                ends[length] = numbers[index];
                positions[length] = index;
            }
        }

        bool[] isIn = new bool[numbers.Length];
        for (int at = positions.Count == 0 ? -1 : positions[^1]; at >= 0; at = previous[at])
        {
            isIn[at] = true;
        }

        return isIn;
    }
}
