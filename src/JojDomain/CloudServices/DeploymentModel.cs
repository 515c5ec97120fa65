namespace JojDomain;

/// <summary>The deployment model of a cloud: for whom it is run.</summary>
/// <remarks>
/// The deployment models of NIST SP 800-145, The NIST Definition of Cloud Computing (2011). Open: a word that this version does not know is
/// kept.
/// </remarks>
[Vocabulary]
public sealed partial record DeploymentModel : ITextForm<DeploymentModel>
{
    /// <summary>For one organisation, regardless of who runs it and where.</summary>
    public static DeploymentModel PrivateCloud { get; } = new("privateCloud");

    /// <summary>For a community of organisations with shared concerns.</summary>
    public static DeploymentModel CommunityCloud { get; } = new("communityCloud");

    /// <summary>For the general public.</summary>
    public static DeploymentModel PublicCloud { get; } = new("publicCloud");

    /// <summary>Two or more distinct clouds, joined so that data and applications can move between them.</summary>
    public static DeploymentModel HybridCloud { get; } = new("hybridCloud");

    IReadOnlyList<Opposition> IWord.Oppositions => Opposed.All;

    private static class Opposed
    {
        public static readonly Opposition[] All =
        [
            new("NIST SP 800-145 defines each model by who may use the cloud, and the hybrid one as a composition of others.", [PrivateCloud], [CommunityCloud], [PublicCloud], [HybridCloud]),
        ];
    }
}
