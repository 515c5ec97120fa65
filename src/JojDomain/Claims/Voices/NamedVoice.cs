namespace JojDomain;

/// <summary>A voice that is an entity of the story: a person, an organisation, a document or a court.</summary>
[Interned]
[Variant("named")]
public sealed partial record NamedVoice : Voice
{
    /// <summary>The entity that speaks (an agreement, a decision, an organisation, a person or a source).</summary>
    [Bare]
    [Facet(FacetKind.Identity)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Agreement, EntityKind.Decision, EntityKind.Source)]
    public required EntityRef Entity { get; init; }

    /// <summary>The capacity in which it speaks ("president of the committee"); null when not given.</summary>
    public VoiceCapacity? Capacity { get; init; }

    /// <summary>The id of the entity that speaks.</summary>
    public override string ToString() => Entity.Text;
}
