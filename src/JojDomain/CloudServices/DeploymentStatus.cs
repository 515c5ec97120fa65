namespace JojDomain;

/// <summary>The state that a cloud deployment is in.</summary>
/// <remarks>Our own words. Open: a word that this version does not know is kept.</remarks>
[Vocabulary]
public sealed partial record DeploymentStatus : ITextForm<DeploymentStatus>
{
    /// <summary>It is planned.</summary>
    public static DeploymentStatus Planned { get; } = new("planned");

    /// <summary>It is being set up.</summary>
    public static DeploymentStatus InProgress { get; } = new("inProgress");

    /// <summary>It is in use.</summary>
    public static DeploymentStatus Live { get; } = new("live");

    /// <summary>Data and applications are being moved to it.</summary>
    public static DeploymentStatus Migrating { get; } = new("migrating");

    /// <summary>It is in use, and works less well than intended.</summary>
    public static DeploymentStatus Degraded { get; } = new("degraded");

    /// <summary>It is suspended for a time.</summary>
    public static DeploymentStatus Suspended { get; } = new("suspended");

    /// <summary>It was cancelled before it was in use.</summary>
    public static DeploymentStatus Cancelled { get; } = new("cancelled");

    /// <summary>It was in use, and no longer is.</summary>
    public static DeploymentStatus Decommissioned { get; } = new("decommissioned");
}
