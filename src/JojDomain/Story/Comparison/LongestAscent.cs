namespace JojDomain;

/// <summary>Finds a longest ascending part of a sequence of different numbers by patience sorting, in n log n steps.</summary>
internal static class LongestAscent
{
    /// <summary>For each number whether it is in that part.</summary>
    public static bool[] In(ReadOnlySpan<int> numbers)
    {
        // For each length the smallest number in which an ascent of that length ends so far, its position, and the one before it.
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
