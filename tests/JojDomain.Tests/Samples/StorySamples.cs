using NodaTime;

namespace JojDomain.Tests.Samples;

/// <summary>The story as a whole, put together from the samples of its parts.</summary>
internal static class StorySamples
{
    private static readonly Dictionary<string, Sample> Parts = Book.Parts().ToDictionary(static sample => sample.Name, StringComparer.Ordinal);

    private static readonly string ContentJson = $$$"""
        {"format":"joj-story/1.2","id":"restic-2025-07","title":{"text":"Le cloud des JOJ","language":"fr"},"author":"restic","version":"2","updated":"2025-08-01T09:30:00Z",
        "corrections":[{{{Json("Correction")}}}],"licence":{{{Json("Licence")}}},"languages":["fr","wo"],
        "organisations":[{{{Json("Organisation")}}}],"people":[{{{Json("Person")}}}],"places":[{{{Json("Place")}}}],"events":[{{{Json("Event")}}}],"projects":[{{{Json("Project")}}}],"phases":[{{{Json("Phase")}}}],"agreements":[{{{Json("Agreement")}}}],"clauses":[{{{Json("Clause")}}}],
        "cloudServices":[{{{Json("CloudService")}}}],"deployments":[{{{Json("CloudDeployment")}}}],"assets":[{{{Json("Asset")}}}],"decisions":[{{{Json("Decision")}}}],"sources":[{{{Json("Source")}}}],"utterances":[{{{Json("Utterance")}}}],
        "claims":[{{{Json("Claim")}}}],"holdings":[{{{Json("Holding")}}}],"observations":[{{{Json("Observation")}}}]}
        """;

    private static readonly string SmallJson = """
        {"format":"joj-story/1","title":"Le cloud des JOJ","organisations":[{"id":"restic","kind":"tradeAssociation"}],"sources":[{"id":"article","kind":"article"}],
        "claims":[{"id":"c1","attribution":{"voice":"restic","via":["article"]},"act":"regrets"}]}
        """;

    public static string Json(string part) => Parts[part].Json;

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<StoryContent>(
            ContentJson,
            Content,
            value =>
            [
                value with { Format = StoryFormat.Current },
                value with { Id = null },
                value with { Title = null },
                value with { Author = null },
                value with { Version = null },
                value with { Updated = null },
                value with { Corrections = [] },
                value with { Licence = null },
                value with { Languages = [] },
                value with { Organisations = [] },
                value with { People = [] },
                value with { Places = [] },
                value with { Events = [] },
                value with { Projects = [] },
                value with { Phases = [] },
                value with { Agreements = [] },
                value with { Clauses = [] },
                value with { CloudServices = [] },
                value with { Deployments = [] },
                value with { Assets = [] },
                value with { Decisions = [] },
                value with { Sources = [] },
                value with { Utterances = [] },
                value with { Claims = [] },
                value with { Holdings = [] },
                value with { Observations = [] },
            ]),
        Sample.Of<StoryContent>("""{"format":"joj-story/1"}""", () => new(), _ => [new() { Id = new("s") }]) with { Note = "empty" },
        Sample.Of<Story>(SmallJson, () => Story.Create(Small()), value => [Story.Create(value.Content with { Title = null })]),
    ];

    private static StoryContent Content() => new()
    {
        Format = StoryFormat.Parse("joj-story/1.2"),
        Id = new("restic-2025-07"),
        Title = new("Le cloud des JOJ", "fr"),
        Author = Cast.Restic,
        Version = new("2"),
        Updated = Instant.FromUtc(2025, 8, 1, 9, 30),
        Corrections = [Part<Correction>()],
        Licence = Part<Licence>(),
        Languages = [new("fr"), new("wo")],
        Organisations = [Part<Organisation>()],
        People = [Part<Person>()],
        Places = [Part<Place>()],
        Events = [Part<Event>()],
        Projects = [Part<Project>()],
        Phases = [Part<Phase>()],
        Agreements = [Part<Agreement>()],
        Clauses = [Part<Clause>()],
        CloudServices = [Part<CloudService>()],
        Deployments = [Part<CloudDeployment>()],
        Assets = [Part<Asset>()],
        Decisions = [Part<Decision>()],
        Sources = [Part<Source>()],
        Utterances = [Part<Utterance>()],
        Claims = [Part<Claim>()],
        Holdings = [Part<Holding>()],
        Observations = [Part<Observation>()],
    };

    private static StoryContent Small() => new()
    {
        Title = "Le cloud des JOJ",
        Organisations = [new() { Id = Cast.Restic, Kind = OrganisationKind.TradeAssociation }],
        Sources = [new() { Id = Cast.Article, Kind = SourceKind.Article }],
        Claims = [new() { Id = new("c1"), Act = SpeechAct.Regrets, Attribution = new() { Voice = Cast.Restic, Via = [Hop.Through(Cast.Article)] } }],
    };

    private static T Part<T>() => (T)Parts[typeof(T).Name].Copy;
}
