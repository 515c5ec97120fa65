namespace JojDomain;

/// <summary>All that a value may be, on every axis on which it can be compared; empty where nothing can contradict it.</summary>
/// <param name="Reaches">What it may be on each axis.</param>
/// <param name="Dates">Its dates. They are compared as such only where one has gaps: first and last day are then not enough.</param>
internal sealed record Extent(IReadOnlyList<Reach> Reaches, IReadOnlyList<ExtentDate> Dates)
{
    /// <summary>Whether it has to be compared with every other extent, because one of its dates has gaps.</summary>
    public bool HasGaps { get; } = Dates.Any(static date => date.HasGaps);

    /// <summary>Whether two values with these extents cannot both be true.</summary>
    public static bool AreApart(Extent first, Extent second)
    {
        foreach (Reach mine in first.Reaches)
        {
            foreach (Reach theirs in second.Reaches)
            {
                if (mine.Axis.Equals(theirs.Axis) && Reach.AreApart(mine, theirs))
                {
                    return true;
                }
            }
        }

        return (first.HasGaps || second.HasGaps)
            && first.Dates.Any(mine => second.Dates.Any(theirs => mine.Axis.Equals(theirs.Axis) && mine.Date.Excludes(theirs.Date)));
    }
}
