namespace JojDomain.Interchange;

/// <summary>What the writers of all nodes of one story share.</summary>
internal sealed class FtmContext(Story story, FtmWriter writer, CarriedMembers carried)
{
    private readonly Dictionary<(EntityRef Subject, string Property), string> _origins = OriginsOf(story);

    public Story Story => story;

    public FtmWriter Writer => writer;

    public CarriedMembers Carried => carried;

    /// <summary>The id of an entity in the graph. FollowTheMoney has no low line in ids.</summary>
    public string IdOf(EntityRef entity) => entity.Text.Contains('_', StringComparison.Ordinal)
        ? Free($"{entity.Text.Replace('_', '-')}-{StableId.Hash(entity.Text)}")
        : entity.Text;

    /// <summary>The id of an edge: its owner, the member that it is written in, and its position there.</summary>
    public string IdOf(EntityRef owner, string member, int index) => Free(FormattableString.Invariant($"{IdOf(owner)}.{member}.{index}"));

    /// <summary>The schema of an entity; null where it is not in the graph.</summary>
    public string? SchemaOf(EntityRef id) => story.TryGet(id, out Entity? entity) ? FtmSchemata.Of(entity) : null;

    /// <summary>The first name of an entity; null where it has none.</summary>
    public string? NameOf(EntityRef id) => story.TryGet(id, out Entity? entity) ? FirstNames.Of(entity) : null;

    /// <summary>The one source behind a property that the author holds; null where there is none or are several.</summary>
    public string? OriginOf(EntityRef subject, string property) => _origins.GetValueOrDefault((subject, property));

    /// <summary>The source that a claim came through; null where there is none or are several.</summary>
    public static string? OriginOf(Claim claim) => ViaSources.Of(claim).ToArray() is [Id<Source> only] ? only.Text : null;

    // An entity of the story may have the id that an edge would be given.
    private string Free(string id)
    {
        while (EntityRef.TryParse(id, out EntityRef? taken) && story.TryGet(taken, out _))
        {
            id = $"{id}.{StableId.Hash(id)}";
        }

        return id;
    }

    private static Dictionary<(EntityRef, string), string> OriginsOf(Story story)
    {
        Dictionary<(EntityRef, string), string> origins = [];
        foreach (IGrouping<(EntityRef Subject, string Property), Holding> held in story.Content.Holdings.GroupBy(static holding => (holding.Subject, PathNames.Of(holding.Property))))
        {
            if (held.SelectMany(static holding => holding.Claims).SelectMany(id => ViaSources.Of(story.Get(id))).Distinct().ToArray() is [Id<Source> only])
            {
                origins.Add(held.Key, only.Text);
            }
        }

        return origins;
    }
}
