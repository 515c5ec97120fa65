namespace JojDomain.Interchange;

/// <summary>The entities of a story as nodes, each made once, in the order in which they are first asked for.</summary>
internal sealed class GraphNodes(StoryWords words, List<(EntityRef Entity, string Pointer)> members)
{
    // For agreements the status is shown even where none is stated: they may never have been made.
    private static readonly HashSet<Property> OfAgreements = [Agreement.Properties.Kind, Agreement.Properties.Status];

    private static readonly HashSet<Property> Noted =
    [
        .. OfAgreements, CloudService.Properties.DeploymentModel, CloudDeployment.Properties.Status, Project.Properties.Kind, Project.Properties.Status, Event.Properties.When,
    ];

    private readonly OrderedDictionary<EntityRef, ToldNode> _nodes = [];

    public IReadOnlyCollection<ToldNode> All => _nodes.Values;

    public bool Has(EntityRef id) => _nodes.ContainsKey(id);

    public ToldNode Of(EntityRef id)
    {
        if (!_nodes.TryGetValue(id, out ToldNode? node))
        {
            Entity entity = words.Story.Get(id);
            _nodes.Add(id, node = new ToldNode(id.Text, words.Names.Of(entity), ShapeOf(entity), Note(entity), "", entity.Reference));
            members.AddRange(NameOf(entity).Select(pointer => (entity.Reference, pointer)));
        }

        return node;
    }

    /// <summary>The members by which an entity is called.</summary>
    public static IEnumerable<string> NameOf(Entity entity) => entity switch
    {
        INamed { Names.Count: > 0 } => ["/names/0/text", "/names/items/0/text"],
        Person => ["/posts/0/title/text", "/posts/items/0/title/text"],
        Source { Title: not null } => ["/kind", "/title/text"],
        Source { Publisher.State: ReportState.Stated } => ["/kind", "/publisher"],
        CloudDeployment => ["/service", "/event"],
        _ => ["/kind"],
    };

    public static NodeShape ShapeOf(Entity entity) => entity switch
    {
        Organisation => NodeShape.Organisation,
        Person => NodeShape.Person,
        Place => NodeShape.Place,
        Event => NodeShape.Event,
        Agreement or Decision => NodeShape.Agreement,
        CloudService or CloudDeployment => NodeShape.Service,
        Project => NodeShape.Project,
        Source => NodeShape.Source,
        _ => NodeShape.Unknown,
    };

    private string Note(Entity entity)
    {
        List<string> notes = [];
        foreach (Property property in Property.Of(entity.EntityKind).Where(Noted.Contains))
        {
            WordedValue worded = property.Accept(entity, words.Properties);
            bool isKind = property.Name == "kind";
            if (worded.Text != words.Wording.Absences.NotStated || (OfAgreements.Contains(property) && !isKind))
            {
                notes.Add(isKind && !worded.IsAbsent ? worded.Text : words.Wording.Say($"{words.Wording.Label(property)}: {worded.Text}"));
                members.AddRange(Pointers(entity, property).Select(pointer => (entity.Reference, pointer)));
            }
        }

        return string.Join(words.Wording.Say("; "), notes);
    }

    private static IEnumerable<string> Pointers(Entity entity, Property property) => property.Name switch
    {
        "status" => ToldPointers.History("/status", property.Accept(entity, new ItemCount())),
        "when" => ToldPointers.Time("/when"),
        _ => ToldPointers.Plain($"/{property.Name}"),
    };

    private sealed class ItemCount : IPropertyVisitor<int>
    {
        public int VisitReported<TValue>(Property property, Reported<TValue> value)
            where TValue : notnull => 1;

        public int VisitListing<TItem>(Property property, Listing<TItem> listing)
            where TItem : notnull => listing.Count;
    }
}
