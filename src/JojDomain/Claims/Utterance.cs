namespace JojDomain;

/// <summary>Something that was said once, at one time and place, regardless of who reports it.</summary>
/// <remarks>When two outlets report the same words, there are two claims that share one utterance.</remarks>
public sealed partial record Utterance : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Utterance> Id { get; init; }

    /// <summary>The speaker (an agreement, a decision, an organisation, a person or a source); not stated by default.</summary>
    /// <remarks>
    /// A claim that shares the utterance and has a named voice implies that this voice is the speaker. Where several spoke on one occasion, claims with different words do not contradict each
    /// other.
    /// </remarks>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Agreement, EntityKind.Decision, EntityKind.Source)]
    public Reported<EntityRef> Speaker { get; init; }

    /// <summary>When it was said; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<When> When { get; init; }

    /// <summary>Where it was said; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<Id<Place>> Where { get; init; }

    /// <summary>The event at which it was said, or the document that carried it (a decision, an event or a source); null when not known.</summary>
    [RefersTo(EntityKind.Event, EntityKind.Decision, EntityKind.Source)]
    public EntityRef? Occasion { get; init; }

    /// <summary>Those to whom it was said (an organisation or a person); nothing listed by default.</summary>
    [NeedsNoHolding]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> Addressees { get; init; }

    /// <summary>The language it was said in, from which a quotation may be translated; null when not known.</summary>
    public LanguageTag? Language { get; init; }
}
