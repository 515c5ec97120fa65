namespace JojDomain;

/// <summary>The state that a project or a phase is in.</summary>
/// <remarks>
/// After the project status codelist of OC4IDS 0.9 and the ActivityStatus codelist of IATI 2.03, whose nearest codes are named; the words
/// are our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ProjectStatus : ITextForm<ProjectStatus>
{
    /// <summary>Somebody wants it (OC4IDS identification; IATI pipeline).</summary>
    public static ProjectStatus Intended { get; } = new("intended");

    /// <summary>It is being prepared (OC4IDS preparation).</summary>
    public static ProjectStatus Planned { get; } = new("planned");

    /// <summary>A body whose approval it needs has approved it.</summary>
    public static ProjectStatus Approved { get; } = new("approved");

    /// <summary>It is made public.</summary>
    public static ProjectStatus Announced { get; } = new("announced");

    /// <summary>Its funding is secured.</summary>
    public static ProjectStatus Funded { get; } = new("funded");

    /// <summary>It is being built or carried out (OC4IDS implementation; IATI implementation).</summary>
    public static ProjectStatus UnderConstruction { get; } = new("underConstruction");

    /// <summary>It is behind its schedule.</summary>
    public static ProjectStatus Delayed { get; } = new("delayed");

    /// <summary>It progresses faster than before.</summary>
    public static ProjectStatus Accelerated { get; } = new("accelerated");

    /// <summary>It is suspended for a time (IATI suspended).</summary>
    public static ProjectStatus Suspended { get; } = new("suspended");

    /// <summary>It is finished (OC4IDS completed; IATI closed).</summary>
    public static ProjectStatus Completed { get; } = new("completed");

    /// <summary>Its result is in use.</summary>
    public static ProjectStatus InOperation { get; } = new("inOperation");

    /// <summary>It is abandoned (OC4IDS cancelled; IATI cancelled).</summary>
    public static ProjectStatus Abandoned { get; } = new("abandoned");
}
