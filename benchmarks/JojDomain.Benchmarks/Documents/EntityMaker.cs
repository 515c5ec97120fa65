using System.Globalization;

namespace JojDomain.Benchmarks.Documents;

/// <summary>Makes the entities that the claims of one story speak of.</summary>
internal sealed class EntityMaker(Random random, Wording wording, Cast cast)
{
    private static readonly CountryCode[] Countries = [CountryCode.Parse("SN"), CountryCode.Parse("CN"), CountryCode.Parse("FR"), CountryCode.Parse("CI")];
    private static readonly OrganisationKind[] Kinds =
        [OrganisationKind.Company, OrganisationKind.TradeAssociation, OrganisationKind.GovernmentBody, OrganisationKind.OrganisingCommittee, OrganisationKind.NewsOutlet];

    public EquatableArray<Organisation> Organisations() =>
    [
        .. cast.Organisations.Select(id => new Organisation
        {
            Id = id,
            Names = [Name.Official(wording.Plain(24), "fr")],
            Kind = cast.One(Kinds),
            Description = random.Next(3) == 0 ? wording.Text(70) : null,
            Country = cast.One(Countries),
            Identifiers = random.Next(2) == 0 ? [new Identifier("duns", random.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture))] : [],
            Links = random.Next(2) == 0 ? [new OrganisationLink { Kind = LinkKind.MemberOf, Target = cast.Organisation() }] : [],
        }),
    ];

    public EquatableArray<Place> Places() =>
    [
        .. cast.Places.Select((id, index) => new Place
        {
            Id = id,
            Names = [Name.Official(wording.Plain(12), "fr")],
            Kind = index == 0 ? PlaceKind.City : PlaceKind.Venue,
            Country = Countries[0],
            Within = index == 0 ? null : cast.Places[0],
        }),
    ];

    public EquatableArray<Event> Events() =>
    [
        .. cast.Events.Select((id, index) => new Event
        {
            Id = id,
            Names = [Name.Official(wording.Plain(30), "fr"), Name.Short(wording.Plain(10), "en")],
            Kind = index == 0 ? EventKind.SportsEvent : EventKind.SigningCeremony,
            When = (When)Date(),
            Where = cast.One(cast.Places),
            Organisers = [cast.Organisation(), cast.Organisation()],
            PartOf = index == 0 ? null : cast.Events[0],
            Status = History.Create(new DatedState<EventStatus> { State = EventStatus.Scheduled, When = (When)Date(), By = cast.Organisation() }),
            Participants = Listing.AtLeast(
                new Participation { Participant = cast.Organisation(), Capacity = ParticipantCapacity.Witness },
                new Participation { Participant = cast.Organisation(), Capacity = ParticipantCapacity.RepresentativePresent, Representing = cast.Organisation() }),
        }),
    ];

    public Project Project() => new()
    {
        Id = cast.Project,
        Names = [Name.Official(wording.Plain(30), "fr")],
        Kind = ProjectKind.Infrastructure,
        Purpose = wording.Text(80),
        Where = cast.Places[0],
        Owner = (EntityRef)cast.Organisation(),
        Cost = new Money(random.Next(2, 90), ScaleWord.Milliard) { Words = "50 milliards" },
        Status = [new DatedState<ProjectStatus> { State = ProjectStatus.Planned, When = (When)Date() }],
        Phases = [cast.Phase],
    };

    public Phase Phase() => new() { Id = cast.Phase, Names = [Name.Official(wording.Plain(16), "fr")], Ordinal = Quantity.Nth(1) };

    public Agreement Agreement() => new()
    {
        Id = cast.Agreement,
        Names = [Name.Official(wording.Plain(40), "fr")],
        Kind = AgreementKind.Partnership,
        Form = AgreementForm.Written,
        Status =
        [
            new DatedState<AgreementStatus> { State = AgreementStatus.Announced, When = (When)Date() },
            new DatedState<AgreementStatus> { State = AgreementStatus.Signed, When = (When)Date(), By = cast.Organisation() },
        ],
        Parties = Listing.AtLeast(new Party(cast.Organisations[1], PartyRole.Provider) { Lead = true }, new Party(cast.Organisations[3], PartyRole.Customer)),
        Signing = cast.Events[1],
        Period = new TimePeriod(Date(), EdtfDate.Parse("2026-11")),
        Subject = wording.Text(90),
        Serves = [cast.Events[0]],
        ProcurementMethod = Reported.Unknown(AbsenceReason.Undisclosed),
        CallForTenders = Reported.None,
        ProcurementRationale = wording.Text(70),
    };

    public EquatableArray<CloudService> Services() =>
    [
        .. cast.Services.Select(id => new CloudService
        {
            Id = id,
            Names = [Name.Official(wording.Plain(16), "en")],
            Provider = (EntityRef)cast.Organisations[1],
            Owner = (EntityRef)cast.Organisation(),
            ServiceModel = ServiceModel.InfrastructureAsAService,
            DeploymentModel = Reported.Unknown(),
            Categories = new Listing<ServiceCategory>([ServiceCategory.Compute, ServiceCategory.Storage, ServiceCategory.Security], Completeness.AtLeast, "principaux services"),
            Certifications = [new Certification { Name = "ISO/IEC 27001:2022", Issuer = cast.Organisation() }],
            Sovereignty = [SovereigntyAspect.DataLocation, SovereigntyAspect.Operation],
        }),
    ];

    public CloudDeployment Deployment() => new()
    {
        Id = cast.Deployment,
        Names = [Name.Descriptive(wording.Plain(30), "fr")],
        Service = cast.Services[0],
        Agreement = cast.Agreement,
        Event = cast.Events[0],
        Workloads = Listing.AtLeast(
            new Workload { Kind = WorkloadKind.Ticketing, Words = "billetterie" },
            new Workload { Kind = WorkloadKind.Logistics, Words = "logistique" },
            new Workload { Kind = WorkloadKind.Broadcasting, Words = "retransmission" }),
        DataLocation = cast.Places[1],
        Operator = (EntityRef)cast.Organisations[0],
        Status = [new DatedState<DeploymentStatus> { State = DeploymentStatus.Planned, When = (When)Date() }],
    };

    public EquatableArray<Source> Sources(int claims) =>
    [
        .. cast.Sources.Select((id, index) => new Source
        {
            Id = id,
            Kind = index == 0 ? SourceKind.Article : SourceKind.PressRelease,
            Title = wording.Text(70),
            Publisher = (EntityRef)cast.Organisation(),
            Address = new WebAddress($"https://news.example/{id.Text}/le-cloud-des-jeux"),
            Published = (When)Date(),
            Retrieved = Instant(),
            Language = new LanguageTag("fr"),
            Access = index == 0 ? SourceAccess.Seen : SourceAccess.CitedOnly,
            Text = new TextFingerprint(ClaimMaker.LengthOfText(claims), ContentHash.Sha256OfText(id.Text)),
            Derivations = index == 0 ? [new Derivation { Kind = DerivationKind.Rewrites, From = cast.Sources[1] }] : [],
        }),
    ];

    public EquatableArray<Utterance> Utterances() =>
    [
        .. cast.Utterances.Select(id => new Utterance
        {
            Id = id,
            When = new TimeExpression("lundi dernier", TimeRelation.Before, cast.Source(), new ResolvedDate { Date = Date(), Basis = Basis.Inferred }),
            Where = cast.One(cast.Places),
            Occasion = cast.Events[1],
            Addressees = [cast.Organisation()],
            Language = new LanguageTag("fr"),
        }),
    ];

    public NodaTime.Instant Instant() => NodaTime.Instant.FromUtc(2025, random.Next(1, 13), random.Next(1, 29), random.Next(24), random.Next(60), random.Next(60));

    public EdtfDate Date() => EdtfDate.Parse(random.Next(4) switch
    {
        0 => "2025-07",
        1 => "2025-07~",
        _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(2023, 2026)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}"),
    });
}
