namespace JojDomain;

/// <summary>One use of a cloud service: its workloads, the agreement under which and the event for which it runs.</summary>
public sealed partial record CloudDeployment : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<CloudDeployment> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>The service that is deployed.</summary>
    public required Id<CloudService> Service { get; init; }

    /// <summary>The agreement under which it is deployed; null when not known.</summary>
    public Id<Agreement>? Agreement { get; init; }

    /// <summary>The event for which it is deployed; null when it is for none, or none is known.</summary>
    public Id<Event>? Event { get; init; }

    /// <summary>The kinds of work it carries; nothing listed by default.</summary>
    public Listing<Workload> Workloads { get; init; }

    /// <summary>Where the data are stored; not stated by default.</summary>
    public Reported<Id<Place>> DataLocation { get; init; }

    /// <summary>Who runs it from day to day (an organisation or a person); not stated by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Operator { get; init; }

    /// <summary>The time for which it runs, or will run; not stated by default.</summary>
    public Reported<TimePeriod> Period { get; init; }

    /// <summary>The dated states it went through, planned or actual; empty by default.</summary>
    public History<DeploymentStatus> Status { get; init; }

    /// <summary>What influenced what became of it; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
