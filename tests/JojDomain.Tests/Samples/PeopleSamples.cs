namespace JojDomain.Tests.Samples;

/// <summary>People and the posts they hold.</summary>
internal static class PeopleSamples
{
    private const string PostJson =
        """{"title":"vice-présidente","kind":"vicePresident","at":"alibaba-cloud","period":{"start":"2023"},"tenure":"then","acting":true}""";

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Person>(
            """
            {"id":"yuan","names":["Selina Yuan"],"description":"dirigeante","nationality":"CN","identifiers":["wikidata:Q2013"],
             "posts":{"items":["présidente",
            """ + PostJson + """],"completeness":"atLeast"}}""",
            () => new()
            {
                Id = new("yuan"),
                Names = [new("Selina Yuan")],
                Description = "dirigeante",
                Nationality = CountryCode.Parse("CN"),
                Identifiers = [new("wikidata", "Q2013")],
                Posts = Listing.AtLeast(new() { Title = "présidente" }, VicePresident()),
            },
            value =>
            [
                value with { Id = new("yuan-2") },
                value with { Names = [] },
                value with { Description = null },
                value with { Nationality = Reported.Unknown() },
                value with { Identifiers = [] },
                value with { Posts = [VicePresident()] },
            ]),
        Sample.Of<Post>(
            PostJson,
            VicePresident,
            value =>
            [
                value with { Title = "présidente" },
                value with { Kind = null },
                value with { At = Cast.Committee },
                value with { Period = null },
                value with { Tenure = Tenure.Former },
                value with { Acting = false },
            ]),
        Sample.Of<Post>("\"présidente\"", () => new() { Title = "présidente" }, _ => [VicePresident()]) with { Note = "bare", AlsoReads = ["""{"title":"présidente","tenure":"unmarked"}"""] },
    ];

    private static Post VicePresident() => new()
    {
        Title = "vice-présidente",
        Kind = PostKind.VicePresident,
        At = Cast.Alibaba,
        Period = new(Cast.Date("2023")),
        Tenure = Tenure.Then,
        Acting = true,
    };
}
