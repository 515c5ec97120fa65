namespace JojDomain;

/// <summary>A planned or running undertaking: an infrastructure, a programme, a policy.</summary>
[NeedsOneOf(nameof(Names), nameof(Kind))]
public sealed partial record Project : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Project> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>What kind of undertaking it is; not stated by default.</summary>
    [Defining]
    public Reported<ProjectKind> Kind { get; init; }

    /// <summary>What it is, or was, to achieve; not stated by default.</summary>
    public Reported<LangText> Purpose { get; init; }

    /// <summary>Where it is carried out; not stated by default.</summary>
    public Reported<Id<Place>> Where { get; init; }

    /// <summary>Who owns it, or answers for it (an organisation or a person); not stated by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Owner { get; init; }

    /// <summary>What it costs in all, as reported: a currency that was not given stays not given; not stated by default.</summary>
    public Reported<Money> Cost { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<ProjectStatus> Status { get; init; }

    /// <summary>Its phases in order, each by its id; nothing listed by default.</summary>
    public Listing<Id<Phase>> Phases { get; init; }

    /// <summary>What had a part in how it came about, or did not; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
