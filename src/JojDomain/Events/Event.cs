namespace JojDomain;

/// <summary>Something that happens, or was to happen, at a time and a place: the Games, a signing ceremony, a visit.</summary>
/// <remarks>After schema.org Event. That an event is in the story does not say that it happened: its status history does.</remarks>
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
    public Reported<When> When { get; init; }

    /// <summary>How long it lasts or lasted ("three days of talks"); not stated by default.</summary>
    /// <remarks>The duration of schema.org Event. How long anything else took is an <see cref="Observation"/> of <see cref="Measure.Duration"/>.</remarks>
    public Reported<TimeLength> Duration { get; init; }

    /// <summary>Where it takes or took place; not stated by default.</summary>
    public Reported<Id<Place>> Where { get; init; }

    /// <summary>Who organises it; nothing listed by default.</summary>
    public Listing<EntityRef> Organisers { get; init; }

    /// <summary>The larger event that it is part of; null when not given. Events may not be part of each other in a circle.</summary>
    [Acyclic]
    public Id<Event>? PartOf { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<EventStatus> Status { get; init; }

    /// <summary>Who took part, and in what capacity; nothing listed by default.</summary>
    public Listing<Participation> Participants { get; init; }

    /// <summary>What had a part in how it came about, or did not; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
