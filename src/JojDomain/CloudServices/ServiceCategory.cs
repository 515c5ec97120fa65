namespace JojDomain;

/// <summary>What a cloud service does.</summary>
/// <remarks>
/// After the ServiceCategory column of the FinOps Open Cost and Usage Specification (FOCUS) 1.2; the spelling of the words, and
/// contentDelivery, are our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ServiceCategory : ITextForm<ServiceCategory>
{
    /// <summary>Processing: virtual machines, containers, functions (FOCUS Compute).</summary>
    public static ServiceCategory Compute { get; } = new("compute");

    /// <summary>Storage of files, blocks and objects (FOCUS Storage).</summary>
    public static ServiceCategory Storage { get; } = new("storage");

    /// <summary>Networks (FOCUS Networking).</summary>
    public static ServiceCategory Network { get; } = new("network");

    /// <summary>Databases (FOCUS Databases).</summary>
    public static ServiceCategory Database { get; } = new("database");

    /// <summary>Analysis of data (FOCUS Analytics).</summary>
    public static ServiceCategory Analytics { get; } = new("analytics");

    /// <summary>Artificial intelligence and machine learning (FOCUS AI and Machine Learning).</summary>
    public static ServiceCategory ArtificialIntelligence { get; } = new("artificialIntelligence");

    /// <summary>Security (FOCUS Security).</summary>
    public static ServiceCategory Security { get; } = new("security");

    /// <summary>Identity and access (FOCUS Identity).</summary>
    public static ServiceCategory Identity { get; } = new("identity");

    /// <summary>Connection of applications (FOCUS Integration).</summary>
    public static ServiceCategory Integration { get; } = new("integration");

    /// <summary>The internet of things (FOCUS Internet of Things).</summary>
    public static ServiceCategory InternetOfThings { get; } = new("internetOfThings");

    /// <summary>Management and governance of the cloud (FOCUS Management and Governance).</summary>
    public static ServiceCategory Management { get; } = new("management");

    /// <summary>Media, such as the processing of broadcasts (FOCUS Media).</summary>
    public static ServiceCategory Media { get; } = new("media");

    /// <summary>Tools for developers (FOCUS Developer Tools).</summary>
    public static ServiceCategory DeveloperTools { get; } = new("developerTools");

    /// <summary>Applications for business (FOCUS Business Applications).</summary>
    public static ServiceCategory BusinessApplications { get; } = new("businessApplications");

    /// <summary>Delivery of content from places near its users.</summary>
    public static ServiceCategory ContentDelivery { get; } = new("contentDelivery");
}
