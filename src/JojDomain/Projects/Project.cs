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

    /// <summary>What it is, or was, meant to achieve; not stated by default.</summary>
    public Reported<LangText> Purpose { get; init; }

    /// <summary>Where it is carried out; not stated by default.</summary>
    public Reported<Id<Place>> Where { get; init; }

    /// <summary>Who owns it, or is responsible for it (an organisation or a person); not stated by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Owner { get; init; }

    /// <summary>Its total cost, as reported: a currency that is not reported is not filled in; not stated by default.</summary>
    public Reported<Money> Cost { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<ProjectStatus> Status { get; init; }

    /// <summary>Its phases in order, each by its id; nothing listed by default.</summary>
    public Listing<Id<Phase>> Phases { get; init; }

    /// <summary>What influenced how it came about, or whether it did; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
