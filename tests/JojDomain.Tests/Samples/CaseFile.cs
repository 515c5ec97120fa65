namespace JojDomain.Tests.Samples;

/// <summary>A consumer's own type that holds some of ours.</summary>
internal sealed record CaseFile
{
    public string? Editor { get; init; }

    public Organisation? Subject { get; init; }

    public Reported<CountryCode> Country { get; init; }

    public Listing<EntityRef> Members { get; init; }

    public EquatableArray<LanguageTag> Languages { get; init; }

    public History<AgreementStatus> Status { get; init; }

    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public Dictionary<Id<Organisation>, int> Counts { get; init; } = [];
}
