namespace JojDomain;

/// <summary>What was said once, at one time and place, no matter who reports it.</summary>
/// <remarks>Two outlets that report the same words make two claims, which share one utterance.</remarks>
public sealed partial record Utterance : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Utterance> Id { get; init; }

    /// <summary>Who said it (an agreement, a decision, an organisation, a person or a source); not stated by default.</summary>
    /// <remarks>A claim that shares the utterance and has a named voice says by that who it was, unless the utterance is an occasion on which several speak.</remarks>
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

    /// <summary>Whom it was said to (an organisation or a person); nothing listed by default.</summary>
    [NeedsNoHolding]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> Addressees { get; init; }

    /// <summary>The language it was said in, which a quotation may have translated; null when not known.</summary>
    public LanguageTag? Language { get; init; }
}
