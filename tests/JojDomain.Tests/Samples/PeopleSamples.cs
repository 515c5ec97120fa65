namespace JojDomain.Tests.Samples;

/// <summary>People and the posts they hold.</summary>
internal static class PeopleSamples
{
    private const string PostJson =
        """{"title":"vice-présidente","kind":"vicePresident","at":"alibaba-cloud","period":{"start":"2023"},"tenure":"then","acting":true}""";

    private const string LinkJson = """{"kind":"kin","target":"restic","period":{"start":"2019"},"words":"cousine par alliance"}""";

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Person>(
            """
            {"id":"yuan","names":["Selina Yuan"],"description":"dirigeante","nationality":"CN","identifiers":["wikidata:Q2013"],
             "posts":{"items":["présidente",
            """ + PostJson + """],"completeness":"atLeast"},"links":[""" + LinkJson + """],"influences":[""" + TermSamples.InfluenceJson + "]}",
            () => new()
            {
                Id = new("yuan"),
                Names = [new("Selina Yuan")],
                Description = "dirigeante",
                Nationality = CountryCode.Parse("CN"),
                Identifiers = [new("wikidata", "Q2013")],
                Posts = Listing.AtLeast(new() { Title = "présidente" }, VicePresident()),
                Links = [Kin()],
                Influences = [TermSamples.Accelerated()],
            },
            value =>
            [
                value with { Id = new("yuan-2") },
                value with { Names = [] },
                value with { Description = null },
                value with { Nationality = Reported.Unknown() },
                value with { Identifiers = [] },
                value with { Posts = [VicePresident()] },
                value with { Links = Listing.Exhaustive<PersonLink>() },
                value with { Influences = [] },
            ]),
        Sample.Of<PersonLink>(
            LinkJson,
            Kin,
            value => [value with { Kind = PersonLinkKind.Friend }, value with { Target = Cast.Committee }, value with { Period = null }, value with { Words = null }]),
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

    private static PersonLink Kin() => new() { Kind = PersonLinkKind.Kin, Target = Cast.Restic, Period = new(Cast.Date("2019")), Words = "cousine par alliance" };
}
