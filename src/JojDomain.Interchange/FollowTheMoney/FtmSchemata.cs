using System.Collections.Frozen;

namespace JojDomain.Interchange;

/// <summary>The schemata of FollowTheMoney for our entities.</summary>
internal static class FtmSchemata
{
    private static readonly FrozenSet<OrganisationKind> Companies = new[]
    {
        OrganisationKind.Company, OrganisationKind.StartUp, OrganisationKind.Bank, OrganisationKind.LawFirm, OrganisationKind.ResearchFirm, OrganisationKind.InvestmentFund,
    }.ToFrozenSet();

    private static readonly FrozenSet<OrganisationKind> Public = new[]
    {
        OrganisationKind.GovernmentBody, OrganisationKind.Government, OrganisationKind.State, OrganisationKind.Ministry, OrganisationKind.StateAgency, OrganisationKind.Municipality,
        OrganisationKind.RegionalGovernment, OrganisationKind.Parliament, OrganisationKind.Regulator, OrganisationKind.Court, OrganisationKind.ArmedForces, OrganisationKind.CentralBank,
        OrganisationKind.AuditInstitution, OrganisationKind.ProsecutionService, OrganisationKind.PoliceForce, OrganisationKind.IntelligenceService, OrganisationKind.Embassy,
    }.ToFrozenSet();

    /// <summary>The schema of an entity; null where FollowTheMoney has none, or where the entity has no name that one of it must have.</summary>
    public static string? Of(Entity entity) => entity switch
    {
        Claim claim => HasText(claim) ? "Note" : null,
        Source source => source.Kind == SourceKind.Article || source.Kind == SourceKind.OpinionPiece ? "Article" : "Document",
        INamed named when !named.Names.Any(static name => FtmEntity.Takes(FtmLengths.Name, name.Text)) => null,
        Organisation organisation => Of(organisation.Kind),
        Person => "Person",
        Place => "Address",
        Event => "Event",
        Project => "Project",
        Agreement => "Contract",
        Asset or CloudService => "Asset",
        _ => null,
    };

    public static bool IsLegalEntity(string? schema) => schema == "Person" || IsOrganization(schema);

    public static bool IsOrganization(string? schema) => schema is "Organization" or "Company" or "PublicBody";

    /// <summary>Whether an entity can be owned: a company is an asset as well.</summary>
    public static bool IsAsset(string? schema) => schema is "Asset" or "Company" or "Contract";

    public static bool IsDocument(string? schema) => schema is "Document" or "Article";

    private static string Of(Reported<OrganisationKind> kind) =>
        !kind.TryGet(out OrganisationKind? word) ? "Organization"
        : Companies.Contains(word) ? "Company"
        : Public.Contains(word) ? "PublicBody"
        : "Organization";

    private static bool HasText(Claim claim) => FtmNote.TextsOf(claim).Any(static text => FtmEntity.Takes(FtmLengths.Text, text));
}
