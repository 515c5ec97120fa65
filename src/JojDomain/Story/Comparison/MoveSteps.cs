namespace JojDomain;

/// <summary>Turns moves, each given by its position before all changes and after all changes, into steps that are applied one after another.</summary>
/// <remarks>
/// The steps come after the removals and before the additions, in the order of the positions after. The entities that stay need not be known: their number before a moved one follows from
/// its position and from the other moved ones. n moves take n log n operations.
/// </remarks>
internal static class MoveSteps
{
    public static IEnumerable<(int From, int To)> Of(IReadOnlyList<EntityMoved> moves, IReadOnlyList<EntityRemoved> removed, IReadOnlyList<EntityAdded> added)
    {
        int[] gone = [.. removed.Select(static change => change.Index)];
        int[] come = [.. added.Select(static change => change.Index)];
        (int From, int Order)[] byFrom = [.. moves.Select((move, order) => (move.From - CountBelow(gone, move.From), order)).Order()];

        // The number of staying entities in front of each moved one: before the moves, ordered by old position, and after them, ordered by new position.
        int[] staysBefore = [.. byFrom.Select(static (move, rank) => move.From - rank)];
        int[] staysAfter = [.. moves.Select((move, order) => move.To - CountBelow(come, move.To) - order)];
        int[] rankOf = new int[moves.Count];
        foreach ((int rank, (_, int order)) in byFrom.Index())
        {
            rankOf[order] = rank;
        }

        var pending = new PendingCount(moves.Count);
        for (int order = 0; order < moves.Count; order++)
        {
            int rank = rankOf[order];
            int placedBefore = Math.Min(order, CountBelow(staysAfter, staysBefore[rank] + 1));
            int from = staysBefore[rank] + pending.Below(rank) + placedBefore;
            pending.Take(rank);
            int to = staysAfter[order] + order + pending.Below(CountBelow(staysBefore, staysAfter[order]));
            if (from != to)
            {
                yield return (from, to);
            }
        }
    }

    /// <summary>How many of the ascending numbers are below a bound.</summary>
    private static int CountBelow(int[] ascending, int bound)
    {
        int low = 0;
        int high = ascending.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ascending[middle] < bound ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Counts the moved entities below a rank that are still at their old place: a binary indexed tree (Fenwick 1994).</summary>
    private sealed class PendingCount(int count)
    {
        private readonly int[] _taken = new int[count + 1];

        public int Below(int rank)
        {
            int pending = rank;
            for (int node = rank; node > 0; node &= node - 1)
            {
                pending -= _taken[node];
            }

            return pending;
        }

        public void Take(int rank)
        {
            for (int node = rank + 1; node < _taken.Length; node += node & -node)
            {
                _taken[node]++;
            }
        }
    }
}
