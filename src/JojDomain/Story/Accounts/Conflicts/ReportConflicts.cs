namespace JojDomain;

/// <summary>Finds which of several statements about a property with one value cannot be true beside another.</summary>
internal static class ReportConflicts
{
    public static bool[] Among(IReadOnlyList<ReportMeaning> meanings, ValueComparison values)
    {
        bool[] found = new bool[meanings.Count];
        foreach (IGrouping<bool, int> alike in Enumerable.Range(0, meanings.Count).GroupBy(index => meanings[index].IsOfEach))
        {
            int[] held = [.. alike.Where(index => meanings[index].IsHeld)];
            bool[] apart = Conflicts.Among([.. held.Select(index => meanings[index].Extent)], new object?[held.Length]);
            for (int at = 0; at < held.Length; at++)
            {
                found[held[at]] = apart[at];
            }

            int[] excluded = [.. alike.Where(index => !meanings[index].IsHeld)];
            if (excluded.Length > 0)
            {
                CompareExcluded(meanings, held, excluded, values, found);
            }
        }

        return found;
    }

    // Each that excludes a value is compared with those who give it until one is found, and each that gives one with those who exclude it.
    private static void CompareExcluded(IReadOnlyList<ReportMeaning> meanings, int[] held, int[] excluded, ValueComparison values, bool[] found)
    {
        var given = new AssertedItemIndex<int>(held, index => meanings[index].Values, values);
        foreach (int index in excluded)
        {
            MarkFirst(index, given.Beside(meanings[index].Values));
        }

        var denied = new ImpliedIndex<int>(excluded, index => meanings[index].Values, values);
        foreach (int index in held.Where(index => !found[index]))
        {
            MarkFirst(index, denied.Beside(meanings[index].Values));
        }

        void MarkFirst(int index, IEnumerable<int> others)
        {
            foreach (int other in others.Where(other => meanings[index].Contradicts(meanings[other], values)).Take(1))
            {
                found[index] = found[other] = true;
            }
        }
    }
}
