namespace JojDomain;

/// <summary>Finds, among statements about a property with one value, those that cannot be true beside another.</summary>
internal static class ReportConflicts
{
    public static bool[] Among(IReadOnlyList<ReportMeaning> meanings, ValueComparison values)
    {
        bool[] found = new bool[meanings.Count];
        foreach (int[] alike in Meaning.Alike(meanings))
        {
            int[] held = [.. alike.Where(index => meanings[index].IsHeld)];
            Conflicts.Mark(found, held, index => meanings[index].Extent, static _ => null);
            int[] excluded = [.. alike.Where(index => !meanings[index].IsHeld)];
            if (excluded.Length > 0)
            {
                CompareExcluded(meanings, held, excluded, values, found);
            }
        }

        return found;
    }

    // Each statement that excludes a value is compared with those that give it, until one conflicts; and the other way round.
    private static void CompareExcluded(IReadOnlyList<ReportMeaning> meanings, int[] held, int[] excluded, ValueComparison values, bool[] found)
    {
        var given = new ImplyingIndex<int>(held, index => meanings[index].Values, values);
        foreach (int index in excluded)
        {
            MarkFirst(index, given.CandidatesFor(meanings[index].Values));
        }

        var denied = new ImpliedIndex<int>(excluded, index => meanings[index].Values, values);
        foreach (int index in held.Where(index => !found[index]))
        {
            MarkFirst(index, denied.CandidatesFor(meanings[index].Values));
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
