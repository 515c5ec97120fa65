namespace JojDomain;

/// <summary>An entity that can have identifiers from registers and catalogues: an organisation, a person, an agreement and so on.</summary>
internal interface IIdentified
{
    /// <summary>Its identifiers; empty when none is known.</summary>
    EquatableArray<Identifier> Identifiers { get; }

    /// <summary>The same entity with these identifiers.</summary>
    Entity With(EquatableArray<Identifier> identifiers);
}
