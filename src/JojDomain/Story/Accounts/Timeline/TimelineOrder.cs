namespace JojDomain;

/// <summary>The order of two entries of a timeline, as far as it is certain; see <see cref="TimelineEntry.OrderAgainst"/>.</summary>
public enum TimelineOrder
{
    /// <summary>Nothing in the story decides which entry comes first; also where both are on one day. The default value.</summary>
    Unknown = 0,

    /// <summary>The first comes before the second, for all days that the two can mean.</summary>
    Before,

    /// <summary>The first comes after the second, for all days that the two can mean.</summary>
    After,
}
