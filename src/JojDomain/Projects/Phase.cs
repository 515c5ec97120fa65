namespace JojDomain;

/// <summary>One numbered or named part of a project, with a history of its own.</summary>
/// <remarks>The project that it is part of lists its id (<see cref="Project.Phases"/>).</remarks>
[NeedsOneOf(nameof(Names), nameof(Ordinal))]
public sealed partial record Phase : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Phase> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>Its number in the order of the phases, as an ordinal quantity (phase one is 1); null when not known.</summary>
    public Quantity? Ordinal { get; init; }

    /// <summary>Its cost, as reported: a currency that is not reported is not filled in; not stated by default.</summary>
    public Reported<Money> Cost { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<ProjectStatus> Status { get; init; }

    /// <summary>What influenced what became of it; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
