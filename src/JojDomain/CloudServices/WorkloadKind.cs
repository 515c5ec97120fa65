namespace JojDomain;

/// <summary>The kind of work that a cloud deployment carries, or that a service makes possible.</summary>
/// <remarks>
/// Our own words, after the areas of work of the Games' organisers; for the work of states after the divisions of the Classification of the Functions of Government
/// (COFOG 1999), whose numbers are given. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record WorkloadKind : ITextForm<WorkloadKind>
{
    /// <summary>Planning.</summary>
    public static WorkloadKind Planning { get; } = new("planning");

    /// <summary>Logistics.</summary>
    public static WorkloadKind Logistics { get; } = new("logistics");

    /// <summary>The information systems of an event or an organisation as a whole ("the core IT infrastructure").</summary>
    public static WorkloadKind InformationSystems { get; } = new("informationSystems");

    /// <summary>Operations of the event or the organisation.</summary>
    public static WorkloadKind Operations { get; } = new("operations");

    /// <summary>What remains after the event.</summary>
    public static WorkloadKind Legacy { get; } = new("legacy");

    /// <summary>Sale and control of tickets.</summary>
    public static WorkloadKind Ticketing { get; } = new("ticketing");

    /// <summary>Accreditation of those who take part.</summary>
    public static WorkloadKind Accreditation { get; } = new("accreditation");

    /// <summary>Transport.</summary>
    public static WorkloadKind Transport { get; } = new("transport");

    /// <summary>Broadcasting and streaming.</summary>
    public static WorkloadKind Broadcasting { get; } = new("broadcasting");

    /// <summary>Timing and results.</summary>
    public static WorkloadKind Results { get; } = new("results");

    /// <summary>Identity and access.</summary>
    public static WorkloadKind Identity { get; } = new("identity");

    /// <summary>Mail, messages and collaboration.</summary>
    public static WorkloadKind Communication { get; } = new("communication");

    /// <summary>Websites and applications for the public.</summary>
    public static WorkloadKind Website { get; } = new("website");

    /// <summary>Services of a state for its people.</summary>
    public static WorkloadKind PublicServices { get; } = new("publicServices");

    /// <summary>Records and services of health (COFOG 07).</summary>
    public static WorkloadKind Health { get; } = new("health");

    /// <summary>Payments and accounts.</summary>
    public static WorkloadKind Payments { get; } = new("payments");

    /// <summary>Backups, in case of a loss.</summary>
    public static WorkloadKind Backup { get; } = new("backup");

    /// <summary>Defence against attacks.</summary>
    public static WorkloadKind Cybersecurity { get; } = new("cybersecurity");

    /// <summary>Work with volunteers.</summary>
    public static WorkloadKind Volunteers { get; } = new("volunteers");

    /// <summary>Training and learning.</summary>
    public static WorkloadKind Training { get; } = new("training");

    /// <summary>Analysis of data, in real time included.</summary>
    public static WorkloadKind Analytics { get; } = new("analytics");

    /// <summary>Artificial intelligence and machine learning.</summary>
    public static WorkloadKind ArtificialIntelligence { get; } = new("artificialIntelligence");

    /// <summary>The work of offices of a state (COFOG 01).</summary>
    public static WorkloadKind Administration { get; } = new("administration");

    /// <summary>Taxes and customs (COFOG 01.1).</summary>
    public static WorkloadKind Taxation { get; } = new("taxation");

    /// <summary>Elections and their registers (COFOG 01.6).</summary>
    public static WorkloadKind Elections { get; } = new("elections");

    /// <summary>The work of armed forces (COFOG 02).</summary>
    public static WorkloadKind Defence { get; } = new("defence");

    /// <summary>Courts, prosecutors and prisons (COFOG 03.3, 03.4).</summary>
    public static WorkloadKind Justice { get; } = new("justice");

    /// <summary>Police, fire services and rescue (COFOG 03).</summary>
    public static WorkloadKind PublicSafety { get; } = new("publicSafety");

    /// <summary>The collection of secret information, and surveillance.</summary>
    public static WorkloadKind Intelligence { get; } = new("intelligence");

    /// <summary>Farming and food (COFOG 04.2).</summary>
    public static WorkloadKind Agriculture { get; } = new("agriculture");

    /// <summary>Power and fuel (COFOG 04.3).</summary>
    public static WorkloadKind Energy { get; } = new("energy");

    /// <summary>Mines, works and factories (COFOG 04.4).</summary>
    public static WorkloadKind Industry { get; } = new("industry");

    /// <summary>Trade and shops, online ones included (COFOG 04.7).</summary>
    public static WorkloadKind Commerce { get; } = new("commerce");

    /// <summary>Networks of telephone and data (COFOG 04.6).</summary>
    public static WorkloadKind Telecommunications { get; } = new("telecommunications");

    /// <summary>Water, waste and the protection of nature (COFOG 05).</summary>
    public static WorkloadKind Environment { get; } = new("environment");

    /// <summary>Culture, sport and leisure (COFOG 08).</summary>
    public static WorkloadKind Culture { get; } = new("culture");

    /// <summary>Schools and universities (COFOG 09).</summary>
    public static WorkloadKind Education { get; } = new("education");

    /// <summary>Pensions, aid and insurance of a state for its people (COFOG 10).</summary>
    public static WorkloadKind SocialProtection { get; } = new("socialProtection");

    /// <summary>Banks, insurers and markets.</summary>
    public static WorkloadKind Finance { get; } = new("finance");

    /// <summary>Science, with its computing.</summary>
    public static WorkloadKind Research { get; } = new("research");

    /// <summary>Staff and their pay.</summary>
    public static WorkloadKind HumanResources { get; } = new("humanResources");

    /// <summary>Customer service, by machines or people.</summary>
    public static WorkloadKind CustomerService { get; } = new("customerService");

    /// <summary>Archives.</summary>
    public static WorkloadKind Archives { get; } = new("archives");

    /// <summary>Simulation and modelling.</summary>
    public static WorkloadKind Simulation { get; } = new("simulation");

    /// <summary>Monitoring in real time: machines, places, crowds.</summary>
    public static WorkloadKind Monitoring { get; } = new("monitoring");

    /// <summary>Development and tests of software.</summary>
    public static WorkloadKind Development { get; } = new("development");
}
