namespace JojDomain;

/// <summary>The state that a project or a phase is in.</summary>
/// <remarks>
/// After the project status codelist of OC4IDS 0.9 and the ActivityStatus codelist of IATI 2.03, whose nearest codes are named; the words
/// are our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ProjectStatus : ITextForm<ProjectStatus>
{
    /// <summary>It is spoken of as something wanted (OC4IDS identification; IATI pipeline).</summary>
    public static ProjectStatus Intended { get; } = new("intended");

    /// <summary>It is being prepared (OC4IDS preparation).</summary>
    public static ProjectStatus Planned { get; } = new("planned");

    /// <summary>A body whose consent it needs has consented.</summary>
    public static ProjectStatus Approved { get; } = new("approved");

    /// <summary>It is made public.</summary>
    public static ProjectStatus Announced { get; } = new("announced");

    /// <summary>Its money is found.</summary>
    public static ProjectStatus Funded { get; } = new("funded");

    /// <summary>It is being built or carried out (OC4IDS implementation; IATI implementation).</summary>
    public static ProjectStatus UnderConstruction { get; } = new("underConstruction");

    /// <summary>It is going on later than planned.</summary>
    public static ProjectStatus Delayed { get; } = new("delayed");

    /// <summary>It is going on faster than it did.</summary>
    public static ProjectStatus Accelerated { get; } = new("accelerated");

    /// <summary>It is halted for a time (IATI suspended).</summary>
    public static ProjectStatus Suspended { get; } = new("suspended");

    /// <summary>It is finished (OC4IDS completed; IATI closed).</summary>
    public static ProjectStatus Completed { get; } = new("completed");

    /// <summary>What it made is in use.</summary>
    public static ProjectStatus InOperation { get; } = new("inOperation");

    /// <summary>It is given up (OC4IDS cancelled; IATI cancelled).</summary>
    public static ProjectStatus Abandoned { get; } = new("abandoned");
}
