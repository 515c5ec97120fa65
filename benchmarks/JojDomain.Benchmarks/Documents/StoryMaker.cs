using System.Globalization;

namespace JojDomain.Benchmarks.Documents;

/// <summary>Makes the stories that are measured: the same ones from the same seeds, on any machine.</summary>
/// <remarks>
/// The shape is that of one reported agreement: about ten organisations, places, events, a project, the agreement, services, sources,
/// utterances, and claims, which make four fifths of it. A member that may be written either bare or as an object is always written in the
/// same one of the two forms, so that plain classes can hold the documents without converters of their own.
/// </remarks>
internal static class StoryMaker
{
    /// <summary>The number of claims that makes a document of about 35 KB.</summary>
    public const int TypicalClaims = 36;

    /// <summary>Typical stories, each with ids and words of its own.</summary>
    public static Story[] Typical(int count) => [.. Enumerable.Range(0, count).Select(static seed => Make(seed, TypicalClaims))];

    /// <summary>One story.</summary>
    public static Story Make(int seed, int claims)
    {
        var random = new Random(seed);
        var wording = new Wording(random);
        var cast = new Cast(seed, random);
        var claimMaker = new ClaimMaker(random, wording, cast);
        EntityMaker entities = new(random, wording, cast);
        return Story.Create(new StoryContent
        {
            Id = new StoryId(string.Create(CultureInfo.InvariantCulture, $"story-{seed}")),
            Title = wording.Text(60),
            Author = cast.Outlet,
            Updated = entities.Instant(),
            Languages = [new LanguageTag("fr"), new LanguageTag("en")],
            Organisations = entities.Organisations(),
            Places = entities.Places(),
            Events = entities.Events(),
            Projects = [entities.Project()],
            Phases = [entities.Phase()],
            Agreements = [entities.Agreement()],
            CloudServices = entities.Services(),
            Deployments = [entities.Deployment()],
            Sources = entities.Sources(claims),
            Utterances = entities.Utterances(),
            Claims = [.. Enumerable.Range(1, claims).Select(claimMaker.Claim)],
            Holdings = claimMaker.Holdings(claims),
        });
    }
}
