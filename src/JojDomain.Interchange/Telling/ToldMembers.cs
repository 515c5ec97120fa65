namespace JojDomain.Interchange;

/// <summary>Determines which members of a story are in the words made of it, and which are lost.</summary>
internal static class ToldMembers
{
    private static readonly string[] OfRelations = ["kind", "target", "basis", "words"];

    private static readonly string[] OfReviews = ["reviewer", "verdict", "label", "rating", "when", "source", "words"];

    private static readonly string[] OfStory = ["format", "id", "title/text", "author", "version", "updated", "corrections", "licence", "languages"];

    private static readonly string[] OfEntities =
        ["id", "description/text", "within", "partOf", "service", "agreement", "event", "measure", "subject", "occasion", "property", "claims", "basis", "kind", "title/text", "address", "archived", "language", "access", "derivations", "number", "jointlyBy", "concerns", "condition", "ordinal", "aspect"];

    private static readonly string[] OfClaims = ["id", "act", "outcome", "stance", "addressees", "words/text", "about", "implies", "utterance"];

    private static readonly string[] OfAttributions = ["voice", "mode", "onBehalfOf", "scopalPolarity"];

    private static readonly string[] OfHops = ["source", "voice", "when"];

    private static readonly string[] OfStatements =
        ["subject", "property", "term", "equals", "includes", "excludes", "asOf", "polarity", "modality", "certainty", "quantifier", "condition", "completeness"];

    /// <summary>The members that are in the words.</summary>
    /// <param name="story">The story.</param>
    /// <param name="hasLanguages">Whether the writer states the language of each text.</param>
    public static CarriedMembers Of(Story story, bool hasLanguages = false)
    {
        var carried = new CarriedMembers();
        foreach (string member in OfStory)
        {
            carried.AddOfStory(Member(member, hasLanguages));
        }

        foreach (Entity entity in story.Entities)
        {
            if (entity is Claim claim)
            {
                Add(carried, claim, hasLanguages);
                continue;
            }

            foreach (string member in OfEntities.Concat(Property.Of(entity.EntityKind).Select(static property => property.Name)))
            {
                carried.Add(entity.Reference, Member(member, hasLanguages));
            }
        }

        return carried;
    }

    private static string Member(string member, bool hasLanguages) => $"/{(hasLanguages && member.EndsWith("/text", StringComparison.Ordinal) ? member[..^"/text".Length] : member)}";

    private static void Add(CarriedMembers carried, Claim claim, bool hasLanguages)
    {
        foreach (string pointer in Pointers(claim, hasLanguages))
        {
            carried.Add(claim.Reference, pointer);
        }
    }

    // The words of a passage, a cue and a distance are shown; their positions in the text are not.
    private static IEnumerable<string> Pointers(Claim claim, bool hasLanguages) =>
    [
        .. OfClaims.Select(member => Member(member, hasLanguages)),
        .. OfAttributions.Select(static member => $"/attribution/{member}"),
        .. Words("/attribution/cue"),
        .. Distance("/attribution/distance"),
        .. claim.Attribution.Via.SelectMany(static (_, at) => Hop(FormattableString.Invariant($"/attribution/via/{at}"))),
        .. claim.Attribution.OtherChains.SelectMany(static (chain, at) => chain.Hops.SelectMany((_, hop) => Hop(FormattableString.Invariant($"/attribution/otherChains/{at}/hops/{hop}")))),
        "/quotation/segments", "/quotation/marks", "/quotation/use", "/quotation/fidelity",
        .. hasLanguages ? ["/quotation/language"] : Array.Empty<string>(),
        .. claim.Quotation is null ? claim.Evidence.SelectMany(static (_, at) => Passage(FormattableString.Invariant($"/evidence/{at}"))) : [],
        .. claim.Statements.SelectMany(static (statement, at) => OfStatements.Select(member => FormattableString.Invariant($"/statements/{at}/{member}"))
            .Concat(statement.Evidence.SelectMany((_, passage) => Passage(FormattableString.Invariant($"/statements/{at}/evidence/{passage}"))))),
        .. claim.Relations.SelectMany(static (_, at) => OfRelations.Select(member => FormattableString.Invariant($"/relations/{at}/{member}"))),
        .. claim.Reviews.SelectMany(static (_, at) => OfReviews.Select(member => FormattableString.Invariant($"/reviews/{at}/{member}"))),
    ];

    private static IEnumerable<string> Hop(string hop) => [.. OfHops.Select(member => $"{hop}/{member}"), .. Words($"{hop}/cue"), .. Distance($"{hop}/distance")];

    private static string[] Passage(string passage) => [$"{passage}/source", $"{passage}/quote/exact"];

    private static IEnumerable<string> Distance(string distance) => [$"{distance}/kind", .. Words($"{distance}/cue")];

    private static string[] Words(string cue) => [$"{cue}/words"];
}
