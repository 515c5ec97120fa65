namespace JojDomain;

/// <summary>Finds what contradicts what among meanings for one property.</summary>
internal static class Conflicts
{
    /// <summary>Which of the meanings are incompatible with at least one of the others.</summary>
    /// <remarks>
    /// Where most contradict each other, each finds its opponent at once. Only very many meanings that all differ and all agree are compared
    /// each with each, and those that hold alike are given but once.
    /// </remarks>
    public static bool[] Among(IReadOnlyList<Meaning> meanings, ValueComparison values)
    {
        bool[] isInConflict = new bool[meanings.Count];
        for (int index = 0; index < meanings.Count; index++)
        {
            for (int other = 0; other < meanings.Count && !isInConflict[index]; other++)
            {
                if (other != index && meanings[index].Against(meanings[other], values) == ValueRelation.Incompatible)
                {
                    isInConflict[index] = true;
                    isInConflict[other] = true;
                }
            }
        }

        return isInConflict;
    }
}
