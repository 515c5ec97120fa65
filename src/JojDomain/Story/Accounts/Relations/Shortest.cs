namespace JojDomain;

/// <summary>Goes through several ways to find the same at once, and ends with the shortest of them.</summary>
internal static class Shortest
{
    /// <param name="ways">Each has all that is sought, and perhaps others.</param>
    /// <returns>All that is sought, some of it several times: nothing is left out, since the way that ends has it all.</returns>
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
