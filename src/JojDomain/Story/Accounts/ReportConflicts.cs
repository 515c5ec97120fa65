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
            bool[] apart = Conflicts.Among([.. held.Select(index => meanings[index].Extent)], [], static (_, _) => true);
            for (int at = 0; at < held.Length; at++)
            {
                found[held[at]] = apart[at];
            }

            foreach (int excluded in alike.Where(index => !meanings[index].IsHeld))
            {
                foreach (int other in held)
                {
                    if (meanings[other].Contradicts(meanings[excluded], values))
                    {
                        found[other] = found[excluded] = true;
                    }
                }
            }
        }

        return found;
    }
}
