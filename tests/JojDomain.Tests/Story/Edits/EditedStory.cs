namespace JojDomain.Tests.Edits;

/// <summary>The small story that the tables of edits are about: everything in it is tied to something else.</summary>
internal static class EditedStory
{
    public static readonly Organisation Restic = new() { Id = new("restic"), Kind = OrganisationKind.TradeAssociation };
    public static readonly Place Senegal = new() { Id = new("senegal"), Kind = PlaceKind.Country };
    public static readonly Place Dakar = new() { Id = new("dakar"), Kind = PlaceKind.City, Within = Senegal.Id };
    public static readonly Phase First = new() { Id = new("first"), Ordinal = Quantity.Nth(1) };
    public static readonly Phase Second = new() { Id = new("second"), Ordinal = Quantity.Nth(2) };
    public static readonly Project Deal = new() { Id = new("new-deal"), Kind = ProjectKind.Policy, Where = Senegal.Id, Phases = Listing.AtLeast(First.Id, Second.Id) };
    public static readonly Clause Training = new() { Id = new("training"), Kind = ClauseKind.Duty, Concerns = [First.Id] };
    public static readonly Agreement Cloud = new() { Id = new("cloud"), Kind = AgreementKind.Partnership, Clauses = [Training.Id] };
    public static readonly Source Article = new() { Id = new("article"), Kind = SourceKind.Article, Text = TextOf(100) };
    public static readonly Source Copy = new() { Id = new("copy"), Kind = SourceKind.Article, Derivations = [new() { Kind = DerivationKind.Reports, From = Article.Id }] };
    public static readonly Claim Said = new() { Id = new("said"), Attribution = new() { Voice = Restic.Id, Via = [Article.Id] }, Words = "rien", About = [First.Id], Evidence = [new(Article.Id, position: new(10, 20))] };
    public static readonly Claim Denied = new()
    {
        Id = new("denied"),
        Attribution = new() { Voice = Article.Id, Via = [Copy.Id] },
        Act = SpeechAct.Denies,
        Relations = [new() { Kind = ClaimRelationKind.Disputes, Target = Said.Id }],
        Evidence = [new(Copy.Id, position: new(0, 500))],
    };

    public static readonly Holding Held = new() { Id = new("held"), Subject = Cloud.Id, Property = PropertyPath.Parse("agreement.parties"), Claims = [Said.Id], Basis = HoldingBasis.Accepted };

    public static Story Before { get; } = Story.Create(new()
    {
        Author = Restic.Id,
        Corrections = [new() { Words = "c’est Dakar", About = [Dakar.Id] }],
        Organisations = [Restic],
        Places = [Senegal, Dakar],
        Projects = [Deal],
        Phases = [First, Second],
        Agreements = [Cloud],
        Clauses = [Training],
        Sources = [Article, Copy],
        Claims = [Said, Denied],
        Holdings = [Held],
    });

    public static TextFingerprint TextOf(int length) => new(length, ContentHash.Parse("sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}
