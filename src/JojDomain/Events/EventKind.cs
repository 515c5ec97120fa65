namespace JojDomain;

/// <summary>What kind of event it is.</summary>
/// <remarks>
/// After the Event types of schema.org 30, whose names are given; a word for which none is named is our own. Open: a word that this version
/// does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record EventKind : ITextForm<EventKind>
{
    /// <summary>A sports event, such as the Games (schema.org SportsEvent).</summary>
    public static EventKind SportsEvent { get; } = new("sportsEvent");

    /// <summary>A ceremony at which an agreement is signed.</summary>
    public static EventKind SigningCeremony { get; } = new("signingCeremony");

    /// <summary>Another ceremony: an opening, a closing, an inauguration.</summary>
    public static EventKind Ceremony { get; } = new("ceremony");

    /// <summary>A visit, such as a state visit.</summary>
    public static EventKind Visit { get; } = new("visit");

    /// <summary>A conference, summit or forum (schema.org ConferenceEvent).</summary>
    public static EventKind Conference { get; } = new("conference");

    /// <summary>A meeting or a round of talks.</summary>
    public static EventKind Meeting { get; } = new("meeting");

    /// <summary>A meeting with the press.</summary>
    public static EventKind PressConference { get; } = new("pressConference");

    /// <summary>A hearing before a court or a committee.</summary>
    public static EventKind Hearing { get; } = new("hearing");

    /// <summary>Talks with a view to an agreement, as one stretch of time.</summary>
    public static EventKind Negotiation { get; } = new("negotiation");

    /// <summary>Something is made public.</summary>
    public static EventKind Announcement { get; } = new("announcement");

    /// <summary>People are trained.</summary>
    public static EventKind Training { get; } = new("training");

    /// <summary>A call for tenders, from its publication to the award, as one stretch of time.</summary>
    public static EventKind Tender { get; } = new("tender");

    /// <summary>A trial before a court, as one stretch of time.</summary>
    public static EventKind Trial { get; } = new("trial");

    /// <summary>A dispute before courts or authorities, from the first filing to the last ruling, as one stretch of time ("the legal fight").</summary>
    public static EventKind Litigation { get; } = new("litigation");

    /// <summary>A change that comes about by nobody's act in particular, as one stretch of time ("the shifting technology environment").</summary>
    public static EventKind Development { get; } = new("development");

    /// <summary>A protest, a strike or a march.</summary>
    public static EventKind Protest { get; } = new("protest");

    /// <summary>Something goes wrong: an accident, a breach of security, a leak.</summary>
    public static EventKind Incident { get; } = new("incident");

    /// <summary>Something is opened or put in use.</summary>
    public static EventKind Launch { get; } = new("launch");

    /// <summary>An election.</summary>
    public static EventKind Election { get; } = new("election");

    /// <summary>A festival (schema.org Festival).</summary>
    public static EventKind Festival { get; } = new("festival");

    /// <summary>A time in which a service failed.</summary>
    public static EventKind Outage { get; } = new("outage");

    /// <summary>Goods are handed over.</summary>
    public static EventKind Delivery { get; } = new("delivery");

    /// <summary>An authority searches premises.</summary>
    public static EventKind Search { get; } = new("search");

    /// <summary>Somebody is arrested.</summary>
    public static EventKind Arrest { get; } = new("arrest");

    /// <summary>Data gets out, or to those who may not have it.</summary>
    public static EventKind DataBreach { get; } = new("dataBreach");

    /// <summary>A vote is taken.</summary>
    public static EventKind Vote { get; } = new("vote");

    /// <summary>Somebody dies.</summary>
    public static EventKind Death { get; } = new("death");
}
