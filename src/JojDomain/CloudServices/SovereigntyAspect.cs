namespace JojDomain;

/// <summary>In what respect a cloud is held to be sovereign.</summary>
/// <remarks>
/// Our own words, after the sovereignty objectives of the Cloud Sovereignty Framework of the European Commission (2025), whose nearest are
/// named. Attributed by those who speak; not a NIST model. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record SovereigntyAspect : ITextForm<SovereigntyAspect>
{
    /// <summary>The data stay in the country (SOV-3, data and AI sovereignty).</summary>
    public static SovereigntyAspect DataLocation { get; } = new("dataLocation");

    /// <summary>Those of the country decide on the data, wherever these are: who reads, moves or deletes them (SOV-3, data and AI sovereignty).</summary>
    public static SovereigntyAspect DataControl { get; } = new("dataControl");

    /// <summary>Those of the country run it (SOV-4, operational sovereignty).</summary>
    public static SovereigntyAspect Operation { get; } = new("operation");

    /// <summary>Those of the country designed it (SOV-6, technology sovereignty).</summary>
    public static SovereigntyAspect Design { get; } = new("design");

    /// <summary>Those of the country own it (SOV-1, strategic sovereignty).</summary>
    public static SovereigntyAspect Ownership { get; } = new("ownership");

    /// <summary>The country's law alone governs it (SOV-2, legal and jurisdictional sovereignty).</summary>
    public static SovereigntyAspect Jurisdiction { get; } = new("jurisdiction");

    /// <summary>Its parts do not depend on others (SOV-5, supply chain sovereignty).</summary>
    public static SovereigntyAspect SupplyChain { get; } = new("supplyChain");
}
