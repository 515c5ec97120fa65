namespace JojDomain;

/// <summary>The service model of a cloud service: which layer the provider runs.</summary>
/// <remarks>
/// The service models of NIST SP 800-145, The NIST Definition of Cloud Computing (2011). Open: a word that this version does not know is
/// kept.
/// </remarks>
[Vocabulary]
public sealed partial record ServiceModel : ITextForm<ServiceModel>
{
    /// <summary>Processing, storage and networks are provided; the customer runs systems and applications on them.</summary>
    public static ServiceModel InfrastructureAsAService { get; } = new("infrastructureAsAService");

    /// <summary>A platform is provided; the customer runs applications of its own on it.</summary>
    public static ServiceModel PlatformAsAService { get; } = new("platformAsAService");

    /// <summary>Applications are provided; the customer uses them.</summary>
    public static ServiceModel SoftwareAsAService { get; } = new("softwareAsAService");
}
