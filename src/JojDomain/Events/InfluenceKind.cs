namespace JojDomain;

/// <summary>How one thing influenced another, which is "it" in the descriptions.</summary>
/// <remarks>
/// After PROV-O (prov:wasInfluencedBy and what refines it), which has no words for how; the words are our own, after the force-dynamic
/// classes of Talmy (1988): causing, letting, helping, hindering. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record InfluenceKind : ITextForm<InfluenceKind>
{
    /// <summary>It happened because of the influence.</summary>
    public static InfluenceKind Caused { get; } = new("caused");

    /// <summary>It happened in reaction to the influence.</summary>
    public static InfluenceKind Prompted { get; } = new("prompted");

    /// <summary>The influence was the motive of those who did it.</summary>
    public static InfluenceKind Motivated { get; } = new("motivated");

    /// <summary>The influence made it necessary or obligatory.</summary>
    public static InfluenceKind Required { get; } = new("required");

    /// <summary>The influence made it possible.</summary>
    public static InfluenceKind Enabled { get; } = new("enabled");

    /// <summary>The influence made it easier.</summary>
    public static InfluenceKind Facilitated { get; } = new("facilitated");

    /// <summary>It happened sooner because of the influence.</summary>
    public static InfluenceKind Accelerated { get; } = new("accelerated");

    /// <summary>It happened later because of the influence.</summary>
    public static InfluenceKind Delayed { get; } = new("delayed");

    /// <summary>The influence made it harder.</summary>
    public static InfluenceKind Hindered { get; } = new("hindered");

    /// <summary>It did not happen because of the influence.</summary>
    public static InfluenceKind Prevented { get; } = new("prevented");

    /// <summary>It ended because of the influence.</summary>
    public static InfluenceKind Ended { get; } = new("ended");

    /// <summary>It took another course because of the influence.</summary>
    public static InfluenceKind Changed { get; } = new("changed");

    /// <summary>Its content follows the influence, as a design follows a model.</summary>
    public static InfluenceKind Shaped { get; } = new("shaped");

    /// <summary>The influence made it out of date ("overtaken by events").</summary>
    public static InfluenceKind Outdated { get; } = new("outdated");

    /// <summary>The influence made it unfair or doubtful.</summary>
    public static InfluenceKind Tainted { get; } = new("tainted");

    /// <summary>The influence affected it in a way that is not stated (FrameNet Objective_influence).</summary>
    public static InfluenceKind Affected { get; } = new("affected");

    /// <summary>It benefited from the influence.</summary>
    public static InfluenceKind Benefited { get; } = new("benefited");

    /// <summary>The influence harmed it.</summary>
    public static InfluenceKind Harmed { get; } = new("harmed");
}
