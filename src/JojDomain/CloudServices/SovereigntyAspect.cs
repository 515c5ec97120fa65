namespace JojDomain;

/// <summary>The respect in which a cloud is said to be sovereign.</summary>
/// <remarks>
/// Our own words, after the sovereignty objectives of the Cloud Sovereignty Framework of the European Commission (2025), whose nearest are
/// named. Sovereignty is attributed by voices, and is not a NIST model. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record SovereigntyAspect : ITextForm<SovereigntyAspect>
{
    /// <summary>The data stay in the country (SOV-3, data and AI sovereignty).</summary>
    public static SovereigntyAspect DataLocation { get; } = new("dataLocation");

    /// <summary>People and organisations of the country decide who reads, moves or deletes the data, regardless of where these are (SOV-3, data and AI sovereignty).</summary>
    public static SovereigntyAspect DataControl { get; } = new("dataControl");

    /// <summary>People and organisations of the country run it (SOV-4, operational sovereignty).</summary>
    public static SovereigntyAspect Operation { get; } = new("operation");

    /// <summary>People and organisations of the country designed it (SOV-6, technology sovereignty).</summary>
    public static SovereigntyAspect Design { get; } = new("design");

    /// <summary>People and organisations of the country own it (SOV-1, strategic sovereignty).</summary>
    public static SovereigntyAspect Ownership { get; } = new("ownership");

    /// <summary>Only the country's law governs it (SOV-2, legal and jurisdictional sovereignty).</summary>
    public static SovereigntyAspect Jurisdiction { get; } = new("jurisdiction");

    /// <summary>Its components do not depend on other countries (SOV-5, supply chain sovereignty).</summary>
    public static SovereigntyAspect SupplyChain { get; } = new("supplyChain");
}
