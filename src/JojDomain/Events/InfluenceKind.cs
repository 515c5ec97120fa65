namespace JojDomain;

/// <summary>What one thing did to another.</summary>
/// <remarks>
/// After PROV-O (prov:wasInfluencedBy and what refines it), which has no words for how; the words are our own, after the force-dynamic
/// classes of Talmy (1988): causing, letting, helping, hindering. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record InfluenceKind : ITextForm<InfluenceKind>
{
    /// <summary>It came about because of it.</summary>
    public static InfluenceKind Caused { get; } = new("caused");

    /// <summary>It came about in answer to it, as a reply or a reaction.</summary>
    public static InfluenceKind Prompted { get; } = new("prompted");

    /// <summary>It was the reason, or the motive, of those who did it.</summary>
    public static InfluenceKind Motivated { get; } = new("motivated");

    /// <summary>It was made necessary, or obligatory, by it.</summary>
    public static InfluenceKind Required { get; } = new("required");

    /// <summary>It could come about because of it.</summary>
    public static InfluenceKind Enabled { get; } = new("enabled");

    /// <summary>It came about more easily because of it.</summary>
    public static InfluenceKind Facilitated { get; } = new("facilitated");

    /// <summary>It came about sooner because of it.</summary>
    public static InfluenceKind Accelerated { get; } = new("accelerated");

    /// <summary>It came about later because of it.</summary>
    public static InfluenceKind Delayed { get; } = new("delayed");

    /// <summary>It came about less easily because of it.</summary>
    public static InfluenceKind Hindered { get; } = new("hindered");

    /// <summary>It did not come about because of it.</summary>
    public static InfluenceKind Prevented { get; } = new("prevented");

    /// <summary>It ended because of it.</summary>
    public static InfluenceKind Ended { get; } = new("ended");

    /// <summary>It went another way because of it.</summary>
    public static InfluenceKind Changed { get; } = new("changed");

    /// <summary>Its content follows it, as a design follows a model.</summary>
    public static InfluenceKind Shaped { get; } = new("shaped");

    /// <summary>It no longer meets what is required of it, because of it ("overtaken by events").</summary>
    public static InfluenceKind Outdated { get; } = new("outdated");

    /// <summary>It was made unfair, or open to doubt, by it.</summary>
    public static InfluenceKind Tainted { get; } = new("tainted");

    /// <summary>It was touched by it, with no word on how (FrameNet Objective_influence).</summary>
    public static InfluenceKind Affected { get; } = new("affected");

    /// <summary>It gained by it.</summary>
    public static InfluenceKind Benefited { get; } = new("benefited");

    /// <summary>It lost or suffered by it.</summary>
    public static InfluenceKind Harmed { get; } = new("harmed");
}
