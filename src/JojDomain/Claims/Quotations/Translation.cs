namespace JojDomain;

/// <summary>A translation of a quotation: from which language and by whom, as far as stated.</summary>
/// <remarks>Source: schema.org translator and translationOfWork.</remarks>
public sealed partial record Translation : Part
{
    /// <summary>The language that was spoken; null when not stated.</summary>
    public LanguageTag? From { get; init; }

    /// <summary>Who translated (an organisation, a person or a source); null when not stated.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Source)]
    public EntityRef? By { get; init; }

    /// <summary>Whether a machine translated; false, the default, does not state that a person did.</summary>
    public bool Machine { get; init; }
}
