namespace JojDomain;

/// <summary>What can be said of the order of two entries of a timeline; see <see cref="TimelineEntry.OrderAgainst"/>.</summary>
public enum TimelineOrder
{
    /// <summary>Nothing in the story decides which of the two comes first; also where both are on one day.</summary>
    Unknown = 0,

    /// <summary>The first comes before the second, whichever of their days they mean.</summary>
    Before,

    /// <summary>The first comes after the second, whichever of their days they mean.</summary>
    After,
}
