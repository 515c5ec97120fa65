namespace JojDomain.Interchange;

/// <summary>Writes a place, an event, a project, an asset or a service.</summary>
internal sealed class FtmThing(FtmContext context, Entity entity) : FtmNode(context, entity)
{
    protected override void Fill()
    {
        switch (Subject)
        {
            case Place place:
                AddNames(place.Names, "full", "name", FtmLengths.Address);
                AddCountry("country", place.Country, "country");
                break;
            case Event happening:
                Fill(happening);
                break;
            case Project project:
                Fill(project);
                break;
            case Asset asset:
                Fill(asset);
                break;
            case CloudService service:
                Fill(service);
                break;
        }
    }

    private void Fill(Event happening)
    {
        AddNames(happening.Names, "name", "alias", FtmLengths.Name);
        AddDate("date", happening.When, "when");
        if (happening.Where.TryGet(out Id<Place>? place) && TryLink("addressEntity", place, static schema => schema == "Address", "where"))
        {
            Carried.Add("where");
            TryAdd("location", Context.NameOf(place)!, FtmLengths.Address, "where");
        }

        Link("organizer", happening.Organisers, "organisers");
        foreach ((int index, Participation each) in happening.Participants.Index())
        {
            if (TryLink("involved", each.Participant, FtmSchemata.IsLegalEntity, "participants"))
            {
                Carried.AddItem("participants", index, "participant");
            }
        }

        if (happening.PartOf is { } whole && EdgeTo(whole, "partOf", 0, FtmEdgeKind.Unknown) is { } edge)
        {
            edge.Add("role", "partOf", FtmLengths.Word);
            Carried.Add("partOf");
        }
    }

    private void Fill(Project project)
    {
        AddNames(project.Names, "name", "alias", FtmLengths.Name);
        AddText("goal", project.Purpose.TryGet(out LangText? purpose) ? purpose : null, FtmLengths.Word, "purpose");
        AddMoney(project.Cost, "cost", members => Carried.Add("cost", members));
        if (project.Where.TryGet(out Id<Place>? place) && TryLink("addressEntity", place, static schema => schema == "Address", "where"))
        {
            Carried.Add("where");
        }

        Own(project.Owner, "owner", FtmEdgeKind.HasParticipant);
    }

    private void Fill(Asset asset)
    {
        AddNames(asset.Names, "name", "alias", FtmLengths.Name);
        AddWord("keywords", asset.Kind.TryGet(out AssetKind? kind) ? kind.ToString() : null, FtmLengths.Word, "kind");
        AddText("description", asset.Description, FtmLengths.Text, "description");
        AddIdentifiers(asset.Identifiers, static scheme => scheme == "wikidata" ? "wikidataId" : null);
        Own(asset.Owner, "owner", FtmEdgeKind.OwnedBy);
        Own(asset.Holder, "holder", FtmEdgeKind.Unknown);
    }

    private void Fill(CloudService service)
    {
        AddNames(service.Names, "name", "alias", FtmLengths.Name);
        Own(service.Owner, "owner", FtmEdgeKind.OwnedBy);
        Own(service.Provider, "provider", FtmEdgeKind.Unknown);
    }

    private void Own(Reported<EntityRef> reported, string member, FtmEdgeKind kind)
    {
        if (reported.TryGet(out EntityRef? other) && EdgeTo(other, member, 0, kind) is { } edge)
        {
            edge.Add("role", member, FtmLengths.Word);
            Carried.Add(member);
        }
    }

    private void Link(string property, Listing<EntityRef> targets, string member)
    {
        foreach ((int index, EntityRef target) in targets.Index())
        {
            if (TryLink(property, target, FtmSchemata.IsLegalEntity, member))
            {
                Carried.AddItem(member, index);
            }
        }
    }
}
