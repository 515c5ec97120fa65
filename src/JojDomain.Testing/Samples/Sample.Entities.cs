namespace JojDomain.Testing;

/// <summary>
/// The smallest valid instance of every kind of entity, and of the records and values that stories are made of, as a start for <c>with</c>:
/// <c>Sample.Claim() with { Words = "..." }</c>.
/// </summary>
/// <remarks>
/// Each entity has its kind in camel case as its id (<c>claim</c>, <c>cloudService</c>), and refers to others by these ids alone, so that <see cref="Story()"/> is
/// consistent. Every call gives an instance with only what its type requires: all other properties have their documented defaults.
/// </remarks>
public static partial class Sample
{
    /// <summary>An organisation: a company.</summary>
    public static Organisation Organisation() => new() { Id = new("organisation"), Kind = OrganisationKind.Company };

    /// <summary>A person with a name.</summary>
    public static Person Person() => new() { Id = new("person"), Names = [Name()] };

    /// <summary>A place: a city.</summary>
    public static Place Place() => new() { Id = new("place"), Kind = PlaceKind.City };

    /// <summary>An event: a signing.</summary>
    public static Event Event() => new() { Id = new("event"), Kind = EventKind.SigningCeremony };

    /// <summary>A project with a name.</summary>
    public static Project Project() => new() { Id = new("project"), Names = [Name()] };

    /// <summary>A phase with a name.</summary>
    public static Phase Phase() => new() { Id = new("phase"), Names = [Name()] };

    /// <summary>An agreement: a contract.</summary>
    public static Agreement Agreement() => new() { Id = new("agreement"), Kind = AgreementKind.Contract };

    /// <summary>A clause: a duty.</summary>
    public static Clause Clause() => new() { Id = new("clause"), Kind = ClauseKind.Duty };

    /// <summary>A cloud service with a name.</summary>
    public static CloudService CloudService() => new() { Id = new("cloudService"), Names = [Name()] };

    /// <summary>A deployment of the <see cref="CloudService"/>.</summary>
    public static CloudDeployment CloudDeployment() => new() { Id = new("cloudDeployment"), Service = CloudService().Id };

    /// <summary>An asset with a name.</summary>
    public static Asset Asset() => new() { Id = new("asset"), Names = [Name()] };

    /// <summary>A decision: an award.</summary>
    public static Decision Decision() => new() { Id = new("decision"), Kind = DecisionKind.Award };

    /// <summary>A source: an article.</summary>
    public static Source Source() => new() { Id = new("source"), Kind = SourceKind.Article };

    /// <summary>An utterance.</summary>
    public static Utterance Utterance() => new() { Id = new("utterance") };

    /// <summary>A claim: the <see cref="Organisation"/> states something, the <see cref="Source"/> reports.</summary>
    public static Claim Claim() => new() { Id = new("claim"), Attribution = Attribution(), Act = SpeechAct.States };

    /// <summary>A holding: the author knows the country of the <see cref="Organisation"/> from elsewhere.</summary>
    public static Holding Holding() => new()
    {
        Id = new("holding"),
        Subject = Organisation().Id,
        Property = PropertyPath.Parse("organisation.country"),
        Basis = HoldingBasis.OwnKnowledge,
    };

    /// <summary>An observation: a market share of the <see cref="Organisation"/>, with no figure yet.</summary>
    public static Observation Observation() => new() { Id = new("observation"), Subject = Organisation().Id, Measure = Measure.MarketShare };

    private static Entity[] Entities() =>
    [
        Holding(), Observation(), Claim(), Utterance(), CloudDeployment(), CloudService(), Asset(), Decision(), Clause(), Agreement(), Phase(), Project(), Event(), Place(), Person(), Source(), Organisation(),
    ];
}
