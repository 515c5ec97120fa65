namespace JojDomain;

/// <summary>Something other than a cloud service that is owned, licensed, used, copied or handed over: data, source code, a patent, equipment.</summary>
/// <remarks>
/// After the Asset of ODRL 2.2, the resource that rights are about. Who owns it, keeps it and may use it are members, since the press states them as
/// they are; under which agreement somebody may is a <see cref="Clause"/> that concerns the asset. That it goes from one to another, or is copied or taken, is an
/// <see cref="Event"/> about it.
/// </remarks>
[NeedsOneOf(nameof(Names), nameof(Kind))]
public sealed partial record Asset : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Asset> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>What kind of thing it is; not stated by default.</summary>
    [Defining]
    public Reported<AssetKind> Kind { get; init; }

    /// <summary>What it is, in a few words; null when not given.</summary>
    public LangText? Description { get; init; }

    /// <summary>The numbers that registers and catalogues give it, such as that of a patent; empty by default.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>What kinds of data it holds; nothing listed by default.</summary>
    public Listing<DataCategory> Categories { get; init; }

    /// <summary>The people whom the data are about: patients, customers, staff (DPV DataSubject); nothing listed by default.</summary>
    [RefersToAny]
    public Listing<EntityRef> Subjects { get; init; }

    /// <summary>Who owns it, as in "the source code belongs to the state" (an organisation or a person); not stated by default, none where it is said to belong to nobody.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Owner { get; init; }

    /// <summary>Who keeps it, where that is distinguished from its owner (an organisation or a person); not stated by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Holder { get; init; }

    /// <summary>
    /// Who has a licence to use it (an organisation or a person); nothing listed by default, and a closed list without items says that nobody has.
    /// </summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> LicensedTo { get; init; }

    /// <summary>
    /// Who can get at it, with leave or without (an organisation or a person); nothing listed by default. A closed list names all who can, and one without items says that nobody can.
    /// </summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Listing<EntityRef> AccessibleTo { get; init; }

    /// <summary>Where it is kept; not stated by default.</summary>
    public Reported<Id<Place>> Where { get; init; }

    /// <summary>What influenced what became of it; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
