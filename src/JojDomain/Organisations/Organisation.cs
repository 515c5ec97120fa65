namespace JojDomain;

/// <summary>
/// A body that acts, speaks or is spoken of: a company, a public body, an association, or a collective that is only described.
/// </summary>
/// <remarks>
/// A collective ("our start-ups", "the North American giants") has <see cref="OrganisationKind.Collective"/> as its kind, a descriptive
/// name, and its members as an open or a closed listing. That an organisation is in the story does not say that it existed.
/// </remarks>
[NeedsOneOf(nameof(Names), nameof(Kind))]
public sealed partial record Organisation : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Organisation> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>What kind of body it is; not stated by default.</summary>
    [Defining]
    public Reported<OrganisationKind> Kind { get; init; }

    /// <summary>What it is, in a few words; null when not given.</summary>
    public LangText? Description { get; init; }

    /// <summary>The country it is established in; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<CountryCode> Country { get; init; }

    /// <summary>The identifiers that registers and catalogues give it; empty by default.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<OrganisationStatus> Status { get; init; }

    /// <summary>Its ties to other entities; nothing listed by default.</summary>
    public Listing<OrganisationLink> Links { get; init; }

    /// <summary>
    /// The members of a collective or an association (an organisation or a person); nothing listed by default. The completeness distinguishes an open list ("Amazon, Google, etc.") from a closed
    /// one.
    /// </summary>
    [NeedsNoHolding]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> Members { get; init; }

    /// <summary>
    /// The number of its members, listed as <see cref="Members"/> or not ("200 engineers", "two of the three ministers"); not stated by default. How
    /// many people an organisation employs is an <see cref="Observation"/> of its headcount.
    /// </summary>
    public Reported<Quantity> Size { get; init; }

    /// <summary>What influenced what became of it; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
