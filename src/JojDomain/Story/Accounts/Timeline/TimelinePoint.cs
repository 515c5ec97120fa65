namespace JojDomain;

/// <summary>Which point in time an entry of a timeline is about.</summary>
public enum TimelinePoint
{
    /// <summary>The time of a state, an event, an utterance, a publication or a claim. The default value.</summary>
    Time = 0,

    /// <summary>The start of a period.</summary>
    Start,

    /// <summary>The end of a period.</summary>
    End,
}
