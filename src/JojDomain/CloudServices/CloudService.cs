namespace JojDomain;

/// <summary>A cloud service as a product of a provider, regardless of who runs it and where it is deployed.</summary>
/// <remarks>The models are those of NIST SP 800-145, The NIST Definition of Cloud Computing (2011).</remarks>
[NeedsOneOf(nameof(Names), nameof(Categories))]
public sealed partial record CloudService : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<CloudService> Id { get; init; }

    /// <summary>The names it goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>Who provides it (an organisation or a person); not stated by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Provider { get; init; }

    /// <summary>Who owns it, where that is not the provider (an organisation or a person); not stated by default.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Owner { get; init; }

    /// <summary>The NIST service model; not stated by default.</summary>
    public Reported<ServiceModel> ServiceModel { get; init; }

    /// <summary>The NIST deployment model; not stated by default.</summary>
    public Reported<DeploymentModel> DeploymentModel { get; init; }

    /// <summary>What the service does, by category; nothing listed by default.</summary>
    [NeedsNoHolding]
    public Listing<ServiceCategory> Categories { get; init; }

    /// <summary>
    /// The kinds of work that it makes possible, whether or not anybody uses it so ("would allow real-time analysis"); nothing listed by default. What it is used for is
    /// stated by <see cref="CloudDeployment.Workloads"/>.
    /// </summary>
    /// <remarks>The cloud capabilities of ISO/IEC 22123-1: what a service provides to its customer.</remarks>
    public Listing<Workload> Capabilities { get; init; }

    /// <summary>The certificates it holds; nothing listed by default.</summary>
    public Listing<Certification> Certifications { get; init; }

    /// <summary>
    /// The aspects in which it is said to be sovereign; nothing listed by default. Sovereignty is attributed, and is not a deployment
    /// model.
    /// </summary>
    public Listing<SovereigntyAspect> Sovereignty { get; init; }

    /// <summary>
    /// The services it is built on, such as the one whose technology a sovereign cloud runs; nothing listed by default. Services may not be built on
    /// each other in a circle.
    /// </summary>
    [Acyclic]
    public Listing<Id<CloudService>> BasedOn { get; init; }

    /// <summary>What influenced what became of it; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
