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

    /// <summary>Any other ceremony: an opening, a closing, an inauguration.</summary>
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

    /// <summary>Negotiations of an agreement, as one period.</summary>
    public static EventKind Negotiation { get; } = new("negotiation");

    /// <summary>Something is made public.</summary>
    public static EventKind Announcement { get; } = new("announcement");

    /// <summary>People are trained.</summary>
    public static EventKind Training { get; } = new("training");

    /// <summary>A call for tenders, from its publication to the award, as one period.</summary>
    public static EventKind Tender { get; } = new("tender");

    /// <summary>A trial before a court, as one period.</summary>
    public static EventKind Trial { get; } = new("trial");

    /// <summary>A dispute before courts or authorities, from the first filing to the last ruling, as one period ("the legal fight").</summary>
    public static EventKind Litigation { get; } = new("litigation");

    /// <summary>A change that no particular act brings about, as one period ("the shifting technology environment").</summary>
    public static EventKind Development { get; } = new("development");

    /// <summary>A protest, a strike or a march.</summary>
    public static EventKind Protest { get; } = new("protest");

    /// <summary>Something goes wrong: an accident, a breach of security, a leak.</summary>
    public static EventKind Incident { get; } = new("incident");

    /// <summary>Something is opened or put into use.</summary>
    public static EventKind Launch { get; } = new("launch");

    /// <summary>An election.</summary>
    public static EventKind Election { get; } = new("election");

    /// <summary>A festival (schema.org Festival).</summary>
    public static EventKind Festival { get; } = new("festival");

    /// <summary>A time during which a service does not work.</summary>
    public static EventKind Outage { get; } = new("outage");

    /// <summary>Goods are handed over.</summary>
    public static EventKind Delivery { get; } = new("delivery");

    /// <summary>An authority searches premises.</summary>
    public static EventKind Search { get; } = new("search");

    /// <summary>Somebody is arrested.</summary>
    public static EventKind Arrest { get; } = new("arrest");

    /// <summary>Data gets to people who may not have it.</summary>
    public static EventKind DataBreach { get; } = new("dataBreach");

    /// <summary>A vote is taken.</summary>
    public static EventKind Vote { get; } = new("vote");

    /// <summary>Somebody dies.</summary>
    public static EventKind Death { get; } = new("death");

    /// <summary>Somebody offers something to somebody, outside a tender (schema.org Offer).</summary>
    public static EventKind Offer { get; } = new("offer");

    /// <summary>Somebody promises in public to give something (IATI TransactionType 13, Incoming Pledge).</summary>
    public static EventKind Pledge { get; } = new("pledge");

    /// <summary>Something is given without return (schema.org DonateAction).</summary>
    public static EventKind Gift { get; } = new("gift");

    /// <summary>Something is transferred: data, money, equipment, a right (schema.org TransferAction).</summary>
    public static EventKind Transfer { get; } = new("transfer");

    /// <summary>Something is sold (schema.org SellAction).</summary>
    public static EventKind Sale { get; } = new("sale");

    /// <summary>Somebody asks somebody for something (schema.org AskAction).</summary>
    public static EventKind Request { get; } = new("request");

    /// <summary>Something confidential is disclosed, lawfully or not.</summary>
    public static EventKind Disclosure { get; } = new("disclosure");

    /// <summary>Somebody complains to a competent body.</summary>
    public static EventKind Complaint { get; } = new("complaint");

    /// <summary>Somebody investigates what happened, as one period.</summary>
    public static EventKind Investigation { get; } = new("investigation");

    /// <summary>Something is taken by those who were trusted with it (ICCS embezzlement).</summary>
    public static EventKind Misappropriation { get; } = new("misappropriation");

    /// <summary>Something is taken from its owner (ICCS theft).</summary>
    public static EventKind Theft { get; } = new("theft");

    /// <summary>Something is copied, without permission if it needed one (ICCS intellectual property offences, where it is a crime).</summary>
    public static EventKind Copying { get; } = new("copying");

    /// <summary>Somebody gets access without permission (ICCS unlawful access to a computer system).</summary>
    public static EventKind UnauthorisedAccess { get; } = new("unauthorisedAccess");

    /// <summary>A system is attacked, so that it fails or is changed (ICCS unlawful interference with a computer system).</summary>
    public static EventKind Cyberattack { get; } = new("cyberattack");

    /// <summary>A duty, a contract or a law is broken; a clause has <see cref="ClauseStatus.Breached"/>.</summary>
    public static EventKind Breach { get; } = new("breach");

    /// <summary>An intellectual property right is used without permission: a patent, a trade mark, a copyright (ICCS intellectual property offences).</summary>
    public static EventKind Infringement { get; } = new("infringement");

    /// <summary>Somebody is deceived for gain (ICCS fraud).</summary>
    public static EventKind Fraud { get; } = new("fraud");

    /// <summary>Power is abused for gain (ICCS corruption).</summary>
    public static EventKind Corruption { get; } = new("corruption");

    /// <summary>Competitors agree in secret, such as on bids (UNCITRAL Model Law on Public Procurement: collusion).</summary>
    public static EventKind Collusion { get; } = new("collusion");

    /// <summary>Secrets are collected for another state or company.</summary>
    public static EventKind Espionage { get; } = new("espionage");

    /// <summary>Something is used for what it may not be used for.</summary>
    public static EventKind Misuse { get; } = new("misuse");
}
