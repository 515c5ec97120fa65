namespace JojDomain;

/// <summary>Whether an entry of a timeline is about a time as such, or about the start or end of a period.</summary>
public enum TimelinePoint
{
    /// <summary>The time of a state, an event, an utterance, a publication or a claim. The default value.</summary>
    Time = 0,

    /// <summary>The start of a period.</summary>
    Start,

    /// <summary>The end of a period.</summary>
    End,
}
