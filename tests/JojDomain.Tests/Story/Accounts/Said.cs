namespace JojDomain.Tests.Accounts;

/// <summary>A small cast, and short ways to let it say things.</summary>
internal static class Said
{
    public static readonly Organisation Restic = new() { Id = new("restic"), Names = [Name.Acronym("Restic", "fr")] };
    public static readonly Organisation Ministry = new() { Id = new("ministry"), Kind = OrganisationKind.GovernmentBody };
    public static readonly Organisation Alibaba = new() { Id = new("alibaba"), Names = [Name.Short("Alibaba")] };
    public static readonly Source Article = new() { Id = new("article"), Kind = SourceKind.Article };
    public static readonly Agreement Deal = new()
    {
        Id = new("deal"),
        Kind = AgreementKind.Partnership,
        Clauses = Listing.Exhaustive<Id<Clause>>(new("training"), new("hosting")),
    };
    public static readonly Clause Training = new() { Id = new("training"), Kind = ClauseKind.Duty };
    public static readonly Clause Hosting = new() { Id = new("hosting"), Kind = ClauseKind.Duty };
    public static readonly Event Games = new() { Id = new("games"), Kind = EventKind.SportsEvent };
    public static readonly Event Opening = new() { Id = new("opening"), Kind = EventKind.SportsEvent, PartOf = Games.Id };
    public static readonly Place Senegal = new() { Id = new("senegal"), Kind = PlaceKind.Country };
    public static readonly Place Dakar = new() { Id = new("dakar"), Kind = PlaceKind.City, Within = Senegal.Id };
    public static readonly Place Hangzhou = new() { Id = new("hangzhou"), Kind = PlaceKind.City };
    public static readonly Project Park = new() { Id = new("park"), Kind = ProjectKind.Infrastructure };
    public static readonly Person President = new() { Id = new("president"), Posts = [new Post { Title = "president" }] };
    public static readonly CloudService Cloud = new() { Id = new("cloud"), Names = [Name.Short("Cloud")] };
    public static readonly CloudService Base = new() { Id = new("base"), Names = [Name.Short("Base")] };
    public static readonly Decision Vote = new() { Id = new("vote"), Kind = DecisionKind.BoardVote };
    public static readonly Observation Share = new() { Id = new("share"), Subject = Restic.Id, Measure = Measure.Count };

    public static Story Story(params Claim[] claims) => JojDomain.Story.Create(new StoryContent
    {
        Organisations = [Restic, Ministry, Alibaba],
        People = [President],
        Places = [Senegal, Dakar, Hangzhou],
        Events = [Games, Opening],
        Projects = [Park],
        Agreements = [Deal],
        Clauses = [Training, Hosting],
        CloudServices = [Cloud, Base],
        Decisions = [Vote],
        Sources = [Article],
        Observations = [Share],
        Claims = [.. claims],
    });

    public static Claim By(Voice voice, string id, params Statement[] statements) => new()
    {
        Id = new(id),
        Attribution = new() { Voice = voice, Via = [Article.Id] },
        Statements = [.. statements],
    };

    public static EquatableArray<Dispute> Disputes(Statement first, Statement second) => Story(By(Restic.Id, "c1", first), By(Ministry.Id, "c2", second)).Disputes;

    public static Statement Not(this Statement statement, Quantifier? quantifier = null) => statement with { Polarity = Polarity.Negated, Quantifier = quantifier };
}
