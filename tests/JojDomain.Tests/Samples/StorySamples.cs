using System.Reflection;
using NodaTime;

namespace JojDomain.Tests.Samples;

/// <summary>The story as a whole, put together from the samples of its parts.</summary>
internal static class StorySamples
{
    private static readonly Dictionary<string, Sample> Parts = Book.Parts().ToDictionary(static sample => sample.Name, StringComparer.Ordinal);

    /// <summary>The beginning of a document, up to the first list of entities.</summary>
    public static readonly string HeaderJson = $$$"""
        "format":"joj-story/1.2","id":"restic-2025-07","title":{"text":"Le cloud des JOJ","language":"fr"},"author":"restic","version":"2","updated":"2025-08-01T09:30:00Z",
        "corrections":[{{{Json("Correction")}}}],"licence":{{{Json("Licence")}}},"languages":["fr","wo"]
        """;

    private static readonly string SmallJson = """
        {"format":"joj-story/1","title":"Le cloud des JOJ","organisations":[{"id":"restic","kind":"tradeAssociation"}],"sources":[{"id":"article","kind":"article"}],
        "claims":[{"id":"c1","attribution":{"voice":"restic","via":["article"]},"act":"regrets"}]}
        """;

    /// <summary>The lists of entities as members of a document, each with the sample of its kind.</summary>
    /// <param name="more">What the list holds besides, as JSON that begins with a comma; nothing where it is empty.</param>
    public static string ListsJson(Func<PropertyInfo, string> more) =>
        string.Join(",", Lists.Select(list => $"\"{ContentLists.NameOf(list)}\":[{Json(ContentLists.EntityOf(list).Name)}{more(list)}]"));

    public static string Json(string part) => Parts.TryGetValue(part, out Sample? sample)
        ? sample.Json
        : throw new InvalidOperationException($"There is no sample of {part}: add one to a file of tests/JojDomain.Tests/Samples.");

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<StoryContent>(
            $"{{{HeaderJson},{ListsJson(static _ => "")}}}",
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
                .. Lists.Select(list => ContentLists.Without(value, list)),
            ]),
        Sample.Of<StoryContent>("""{"format":"joj-story/1"}""", () => new(), _ => [new() { Id = new("s") }]) with { Note = "empty" },
        Sample.Of<Story>(SmallJson, () => Story.Create(Small()), value => [Story.Create(value.Content with { Title = null })]),
    ];

    // A kind without a sample is what one test is about, and no reason for all others to fail.
    private static IEnumerable<PropertyInfo> Lists => ContentLists.All.Where(static list => Parts.ContainsKey(ContentLists.EntityOf(list).Name));

    private static StoryContent Content() => new StoryContent
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
    }.Add(Lists.Select(static list => (Entity)Parts[ContentLists.EntityOf(list).Name].Copy));

    private static StoryContent Small() => new()
    {
        Title = "Le cloud des JOJ",
        Organisations = [new() { Id = Cast.Restic, Kind = OrganisationKind.TradeAssociation }],
        Sources = [new() { Id = Cast.Article, Kind = SourceKind.Article }],
        Claims = [new() { Id = new("c1"), Act = SpeechAct.Regrets, Attribution = new() { Voice = Cast.Restic, Via = [Hop.Through(Cast.Article)] } }],
    };

    private static T Part<T>() => (T)Parts[typeof(T).Name].Copy;
}
