namespace JojDomain.Interchange;

/// <summary>Writes an organisation or a person, with the links and posts that it has.</summary>
internal sealed class FtmParty(FtmContext context, Entity entity) : FtmNode(context, entity)
{
    protected override void Fill()
    {
        switch (Subject)
        {
            case Organisation organisation:
                Fill(organisation);
                break;
            case Person person:
                Fill(person);
                break;
        }
    }

    private void Fill(Organisation organisation)
    {
        AddNames(organisation.Names, "name", "alias", FtmLengths.Name);
        AddWord("classification", organisation.Kind.TryGet(out OrganisationKind? kind) ? kind.ToString() : null, FtmLengths.Word, "kind");
        AddText("description", organisation.Description, FtmLengths.Text, "description");
        AddCountry("country", organisation.Country, "country");
        AddIdentifiers(organisation.Identifiers, PropertyOf);
        foreach ((int index, OrganisationLink link) in organisation.Links.Index())
        {
            Add("links", index, link.Target, link.Kind.ToString(), KindOf(link.Kind), link.Period);
        }

        foreach ((int index, EntityRef member) in organisation.Members.Index())
        {
            if (EdgeTo(member, "members", index, FtmEdgeKind.HasMember) is not null)
            {
                Carried.AddItem("members", index);
            }
        }
    }

    private void Fill(Person person)
    {
        AddNames(person.Names, "name", "alias", FtmLengths.Name);
        AddText("description", person.Description, FtmLengths.Text, "description");
        AddCountry("nationality", person.Nationality, "nationality");
        AddIdentifiers(person.Identifiers, PropertyOf);
        foreach ((int index, Post post) in person.Posts.Index())
        {
            Add(index, post);
        }

        foreach ((int index, PersonLink link) in person.Links.Index())
        {
            Add("links", index, link.Target, link.Kind.ToString(), KindOf(link.Kind), link.Period);
        }
    }

    // Of a post FollowTheMoney has the title; a link leads to where it is, since a post is not always one of employment.
    private void Add(int index, Post post)
    {
        if (post.At is { } at && EdgeTo(at, "posts", index, FtmEdgeKind.Unknown) is { } edge)
        {
            IEnumerable<string> period = edge.AddPeriod(post.Period);
            IEnumerable<string> title = edge.Add("role", post.Title.Text, FtmLengths.Word, language: post.Title.Language) ? Members("title/", post.Title.Language) : [];
            Carried.AddItem("posts", index, ["at", .. title, .. period]);
        }
        else if (TryAdd("position", post.Title.Text, FtmLengths.Word, "posts", post.Title.Language))
        {
            Carried.AddItem("posts", index, [.. Members("title/", post.Title.Language)]);
        }
    }

    private void Add(string member, int index, EntityRef target, string role, FtmEdgeKind kind, TimePeriod? period)
    {
        if ((EdgeTo(target, member, index, kind) ?? EdgeTo(target, member, index, FtmEdgeKind.Unknown)) is not { } edge)
        {
            return;
        }

        string property = edge.Entity.Schema is "Family" or "Associate" ? "relationship" : "role";
        edge.Add(property, role, FtmLengths.Word);
        Carried.AddItem(member, index, ["kind", "target", .. edge.AddPeriod(period)]);
    }

    private static FtmEdgeKind KindOf(LinkKind kind) =>
        kind == LinkKind.MemberOf ? FtmEdgeKind.Member
        : kind == LinkKind.Owns ? FtmEdgeKind.Owner
        : kind == LinkKind.Represents ? FtmEdgeKind.Represents
        : kind == LinkKind.Succeeds ? FtmEdgeKind.Succeeds
        : FtmEdgeKind.Unknown;

    private static FtmEdgeKind KindOf(PersonLinkKind kind) =>
        kind == PersonLinkKind.Spouse || kind == PersonLinkKind.Parent || kind == PersonLinkKind.Child || kind == PersonLinkKind.Sibling || kind == PersonLinkKind.Kin ? FtmEdgeKind.Family
        : kind == PersonLinkKind.Friend || kind == PersonLinkKind.Associate || kind == PersonLinkKind.Colleague ? FtmEdgeKind.Associate
        : kind == PersonLinkKind.MemberOf ? FtmEdgeKind.Member
        : FtmEdgeKind.Unknown;

    private static string? PropertyOf(string scheme) => scheme switch
    {
        "lei" => "leiCode",
        "wikidata" => "wikidataId",
        "duns" => "dunsCode",
        _ => null,
    };
}
