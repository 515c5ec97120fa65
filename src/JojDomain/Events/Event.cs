namespace JojDomain;

/// <summary>Something that happens, or was to happen, at a time and a place: the Games, a signing ceremony, a visit, an offer, a theft of data.</summary>
/// <remarks>
/// <para>After schema.org Event. That an event is in the story does not say that it happened: its status history does.</para>
/// <para>
/// What one side does to another outside any agreement is an event: an offer, a pledge, a gift, a transfer. <see cref="Participants"/> say from whom
/// (<see cref="ParticipantCapacity.Giver"/>) and to whom (<see cref="ParticipantCapacity.Recipient"/>), <see cref="About"/> says of what, <see cref="Amounts"/> how much,
/// and the status what came of it. After the GiveAction, SendAction and TransferAction of schema.org (agent, recipient, object).
/// </para>
/// <para>
/// A wrong is an event, and always what somebody says: the story's author holds neither its kind nor its status nor who did it until there is a
/// reason, which a <see cref="Holding"/> gives; claims say that it is a misappropriation, who is accused of it and whose loss it is.
/// </para>
/// </remarks>
[NeedsOneOf(nameof(Names), nameof(Kind))]
public sealed partial record Event : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Event> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>What kind of event it is; not stated by default.</summary>
    [Defining]
    public Reported<EventKind> Kind { get; init; }

    /// <summary>When it takes or took place, as precisely as it is known; not stated by default.</summary>
    /// <remarks>An interval is from its first day to its last. Some day between two is a set: <c>[2026-10-31..2026-11-13]</c>.</remarks>
    [Lasting]
    public Reported<When> When { get; init; }

    /// <summary>How long it lasts or lasted ("three days of talks"); not stated by default.</summary>
    /// <remarks>The duration of schema.org Event. How long anything else took is an <see cref="Observation"/> of <see cref="Measure.Duration"/>.</remarks>
    public Reported<TimeLength> Duration { get; init; }

    /// <summary>Where it takes or took place; not stated by default.</summary>
    public Reported<Id<Place>> Where { get; init; }

    /// <summary>
    /// What it is about, or what it affects: the data that are copied, the contract that is offered, the money's purpose; nothing listed by default. That an agreement is
    /// signed at it is given by <see cref="Agreement.Signing"/>.
    /// </summary>
    /// <remarks>The about of schema.org Event and the object of schema.org Action; the Theme and the Goods of FrameNet.</remarks>
    [RefersToAny]
    public Listing<EntityRef> About { get; init; }

    /// <summary>The amounts of money that are offered, pledged, given, taken or lost in it; nothing listed by default.</summary>
    public Listing<Amount> Amounts { get; init; }

    /// <summary>Who organises it (an organisation or a person); nothing listed by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> Organisers { get; init; }

    /// <summary>The larger event that it is part of; null when not given. Events may not be part of each other in a circle.</summary>
    [Acyclic]
    public Id<Event>? PartOf { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<EventStatus> Status { get; init; }

    /// <summary>Who took part, and in what capacity; nothing listed by default.</summary>
    public Listing<Participation> Participants { get; init; }

    /// <summary>What influenced how it came about, or whether it did; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
