namespace JojDomain;

/// <summary>Goes through several sequences in turns, one step of each, and ends when the shortest does.</summary>
internal static class Shortest
{
    /// <param name="ways">Sequences each of which has all that is sought, and perhaps others.</param>
    /// <returns>All that is sought, some of it more than once: the sequence that ends first has had all of it.</returns>
    public static IEnumerable<T> Of<T>(IReadOnlyList<IEnumerable<T>> ways) => ways.Count == 1 ? ways[0] : InTurns(ways);

    private static IEnumerable<T> InTurns<T>(IReadOnlyList<IEnumerable<T>> ways)
    {
        IEnumerator<T>[] open = [.. ways.Select(static way => way.GetEnumerator())];
        try
        {
            for (int turn = 0; open[turn].MoveNext(); turn = (turn + 1) % open.Length)
            {
                yield return open[turn].Current;
            }
        }
        finally
        {
            foreach (IEnumerator<T> each in open)
            {
                each.Dispose();
            }
        }
    }
}
