namespace JojDomain;

/// <summary>The order of two dates, as far as it is certain; see <see cref="EdtfDate.OrderAgainst"/>.</summary>
public enum DateOrder
{
    /// <summary>The two overlap, or an end that would decide is open or unknown.</summary>
    Undetermined = 0,

    /// <summary>Every day the first may mean is before every day the second may mean.</summary>
    Before,

    /// <summary>Both mean the same single day, or the same moment.</summary>
    Same,

    /// <summary>Every day the first may mean is after every day the second may mean.</summary>
    After,
}
