namespace JojDomain.Interchange;

/// <summary>A schema of edges, seen from the node that it is written with.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Near">The property of the node that it is written with.</param>
/// <param name="Far">The property of the other end.</param>
/// <param name="IsNear">Whether a schema may be at the near end.</param>
/// <param name="IsFar">Whether a schema may be at the far end.</param>
internal sealed record FtmEdgeKind(string Schema, string Near, string Far, Func<string?, bool> IsNear, Func<string?, bool> IsFar)
{
    public static FtmEdgeKind Unknown { get; } = new("UnknownLink", "subject", "object", IsThing, IsThing);

    public static FtmEdgeKind Member { get; } = new("Membership", "member", "organization", FtmSchemata.IsLegalEntity, FtmSchemata.IsOrganization);

    public static FtmEdgeKind HasMember { get; } = Member.Turned();

    public static FtmEdgeKind Owner { get; } = new("Ownership", "owner", "asset", FtmSchemata.IsLegalEntity, FtmSchemata.IsAsset);

    public static FtmEdgeKind OwnedBy { get; } = Owner.Turned();

    public static FtmEdgeKind Represents { get; } = new("Representation", "agent", "client", FtmSchemata.IsLegalEntity, FtmSchemata.IsLegalEntity);

    public static FtmEdgeKind Succeeds { get; } = new("Succession", "successor", "predecessor", FtmSchemata.IsLegalEntity, FtmSchemata.IsLegalEntity);

    public static FtmEdgeKind Family { get; } = new("Family", "person", "relative", IsPerson, IsPerson);

    public static FtmEdgeKind Associate { get; } = new("Associate", "person", "associate", IsPerson, IsPerson);

    public static FtmEdgeKind Awarded { get; } = new("ContractAward", "contract", "supplier", static schema => schema == "Contract", FtmSchemata.IsLegalEntity);

    public static FtmEdgeKind HasParticipant { get; } = new("ProjectParticipant", "project", "participant", static schema => schema == "Project", FtmSchemata.IsLegalEntity);

    /// <summary>Whether the edge may be between these nodes.</summary>
    public bool Fits(string? near, string? far) => IsNear(near) && IsFar(far);

    private FtmEdgeKind Turned() => new(Schema, Far, Near, IsFar, IsNear);

    private static bool IsThing(string? schema) => schema is not null;

    private static bool IsPerson(string? schema) => schema == "Person";
}
