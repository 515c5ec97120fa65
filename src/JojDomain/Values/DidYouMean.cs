namespace JojDomain;

/// <summary>Finds what somebody probably meant.</summary>
internal static class DidYouMean
{
    private const int Longest = 64;

    /// <summary>The candidate nearest to a text, if it is near enough for a typing error: at most one change in four characters and at most three changes, not counting case; none in texts of fewer than three characters.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        string? nearest = null;
        int least = text.Length < 3 ? 1 : Math.Min(3, Math.Max(1, text.Length / 4)) + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) < least && candidate.Length <= Longest)
            {
                int distance = Distance(text, candidate, least);
                if (distance < least)
                {
                    (nearest, least) = (candidate, distance);
                }
            }
        }

        return nearest;
    }

    /// <summary>The end of a message about a text: the question whether the nearest candidate was meant, or the given ending where there is none.</summary>
    public static string Hint(string text, IEnumerable<string> candidates, string otherwise = "") =>
        Nearest(text, candidates) is { } nearest ? $"; did you mean \"{nearest}\"?" : otherwise;

    // Optimal string alignment: insertion, deletion, substitution and the swap of two neighbours count one each.
    private static int Distance(string left, string right, int limit)
    {
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> current = stackalloc int[Longest + 1];
        for (int column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (int row = 1; row <= left.Length; row++)
        {
            // Far from the diagonal nothing is near enough: the work of one comparison grows with the texts' length and not with its square.
            int from = Math.Max(1, row - limit);
            int to = Math.Min(right.Length, row + limit);
            current[from - 1] = from == 1 ? row : limit;
            int best = current[from - 1];
            for (int column = from; column <= to; column++)
            {
                bool same = AreSame(left[row - 1], right[column - 1]);
                int cost = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + (same ? 0 : 1));
                if (row > 1 && column > 1 && AreSame(left[row - 1], right[column - 2]) && AreSame(left[row - 2], right[column - 1]))
                {
                    cost = Math.Min(cost, before[column - 2] + 1);
                }

                current[column] = cost;
                best = Math.Min(best, cost);
            }

            if (to < right.Length)
            {
                current[to + 1] = limit;
            }

            if (best >= limit)
            {
                return limit;
            }

            Span<int> oldest = before;
            before = last;
            last = current;
            current = oldest;
        }

        return last[right.Length];
    }

    private static bool AreSame(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
