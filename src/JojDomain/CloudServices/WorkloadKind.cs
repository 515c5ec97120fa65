namespace JojDomain;

/// <summary>The kind of work that a cloud deployment carries.</summary>
/// <remarks>
/// Our own words, after the areas of work of the Games' organisers. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record WorkloadKind : ITextForm<WorkloadKind>
{
    /// <summary>Planning.</summary>
    public static WorkloadKind Planning { get; } = new("planning");

    /// <summary>Logistics.</summary>
    public static WorkloadKind Logistics { get; } = new("logistics");

    /// <summary>Operations of the event or the organisation.</summary>
    public static WorkloadKind Operations { get; } = new("operations");

    /// <summary>What goes on after the event.</summary>
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

    /// <summary>Mail, messages and work together.</summary>
    public static WorkloadKind Communication { get; } = new("communication");

    /// <summary>Websites and applications for the public.</summary>
    public static WorkloadKind Website { get; } = new("website");

    /// <summary>Services of a state for its people.</summary>
    public static WorkloadKind PublicServices { get; } = new("publicServices");

    /// <summary>Records and services of health.</summary>
    public static WorkloadKind Health { get; } = new("health");

    /// <summary>Payments and accounts.</summary>
    public static WorkloadKind Payments { get; } = new("payments");

    /// <summary>Copies that are kept for the case of a loss.</summary>
    public static WorkloadKind Backup { get; } = new("backup");

    /// <summary>Defence against attacks.</summary>
    public static WorkloadKind Cybersecurity { get; } = new("cybersecurity");

    /// <summary>Work with volunteers.</summary>
    public static WorkloadKind Volunteers { get; } = new("volunteers");

    /// <summary>Training and learning.</summary>
    public static WorkloadKind Training { get; } = new("training");

    /// <summary>Analysis of data.</summary>
    public static WorkloadKind Analytics { get; } = new("analytics");

    /// <summary>Artificial intelligence and machine learning.</summary>
    public static WorkloadKind ArtificialIntelligence { get; } = new("artificialIntelligence");
}
