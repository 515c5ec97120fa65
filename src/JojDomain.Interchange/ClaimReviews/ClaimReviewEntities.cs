using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The people, the organisations and the sources of one review, and what is said of them with it.</summary>
internal sealed class ClaimReviewEntities(string feed, ClaimReviewGraph graph)
{
    private static readonly Term NodeId = Term.Parse("jsonld:id");

    private readonly OrderedDictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, ForeignValue> _named = new(StringComparer.Ordinal);

    public Source Feed { get; } = new() { Id = new(StableId.Of("feed", feed)), Kind = SourceKind.Dataset };

    public List<Unplaced> Notes { get; } = [];

    public List<Statement> Statements { get; } = [];

    public LanguageTag? Language { get; set; }

    public IEnumerable<T> All<T>() => _entities.Values.OfType<T>();

    /// <summary>Adds an entity; one of the same id stays as it is.</summary>
    public void Add(Entity entity) => _entities.TryAdd(entity.Reference.Text, entity);

    public void Note(string pointer, string reason) => Notes.Add(new(pointer, reason));

    /// <summary>The items of a list that state something; the others are noted.</summary>
    public IEnumerable<ForeignValue> Items(ForeignValue? list)
    {
        foreach (ForeignValue item in list?.Items() ?? [])
        {
            if (item.IsEmpty)
            {
                Note(item.Pointer, "it is empty, which states nothing");
            }
            else
            {
                yield return item;
            }
        }
    }

    /// <summary>The same, and of nodes that are named alone those that are given in full.</summary>
    public IEnumerable<ForeignValue> Nodes(ForeignValue? list) => Items(list).Select(Resolve);

    public Passage Evidence(ForeignValue value) => value.Evidence(Feed.Id);

    /// <summary>Opens a node, whose type is read by then.</summary>
    public ForeignObject Open(ForeignValue node)
    {
        var members = new ForeignObject(node, Notes, isLinkedData: true);
        foreach (string name in new[] { "@type", "type" })
        {
            if (members.Peek(name) is { } type && type.Items().All(static each => each.TryText(out _)))
            {
                _ = members.Take(name);
                break;
            }
        }

        return members;
    }

    /// <summary>Who speaks or reviews: an organisation or a person where the type says which, else a voice that is described by its name or its address.</summary>
    public Voice? Voice(ForeignValue? given, string role)
    {
        Voice[] voices = [.. Items(given).Select(one => VoiceOf(one, role)).OfType<Voice>().Distinct()];
        return voices.Length switch
        {
            0 => null,
            1 => voices[0],
            _ => JojDomain.Voice.Jointly(voices),
        };
    }

    /// <summary>Takes an organisation or a person with a name; null where the member is none, and is left.</summary>
    public EntityRef? TakeEntity(ForeignObject from, string member, string role) =>
        from.Peek(member) is { } given && IsNamed(graph.Find(given)) && Voice(from.Take(member), role) is NamedVoice named ? named.Entity : null;

    /// <summary>Says all that is left of a node with terms of schema.org, and reports what no term can say.</summary>
    public void SayRest(EntityRef subject, ForeignObject from)
    {
        foreach ((string name, ForeignValue value) in from.Left)
        {
            foreach (ForeignValue item in Items(value))
            {
                SayTerm(subject, name, item);
            }
        }
    }

    /// <summary>Says one value with a term of schema.org, or notes it.</summary>
    public void SayTerm(EntityRef subject, string name, ForeignValue item)
    {
        ForeignValue named = ClaimReviewGraph.IsReference(item, out _) && !item.Child("@type").HasValue ? item.Child("@id")!.Value : item;
        if (ForeignTerms.Of(subject, name == "@id" ? NodeId.ToString() : $"schema:{name}", named, Language) is { } statement)
        {
            Say(statement, item);
        }
        else
        {
            Note(item.Pointer, "nothing in a story has room for it");
        }
    }

    /// <summary>Notes the names of nodes that nothing is said to have.</summary>
    public void NoteNames()
    {
        foreach ((string pointer, ForeignValue node) in _named)
        {
            string? id = node.Child("@id") is { } given && given.TryText(out string? text) ? text : null;
            if (!Statements.Exists(statement => statement.Predicate is TermPredicate term && term.Term == NodeId && term.Value.Value is TextValue value && value.Text.Text == id))
            {
                Note($"{pointer}/@id", $"the node that it names is at {node.Pointer}");
            }
        }
    }

    /// <summary>Says of which types a node is.</summary>
    public void SayTypes(EntityRef subject, ForeignValue node)
    {
        foreach (ForeignValue type in (node.Child("@type") ?? node.Child("type"))?.Items() ?? [])
        {
            if (ForeignTerms.Of(subject, "rdf:type", type, null) is { } statement)
            {
                Say(statement, type);
            }
            else if (type.Member is null)
            {
                Note(type.Pointer, "it is no type");
            }
        }
    }

    /// <summary>Says something with its place, once: a node that several name is read for each of them.</summary>
    public void Say(Statement statement, ForeignValue evidence)
    {
        Statement placed = statement with { Evidence = [Evidence(evidence)] };
        if (!Statements.Contains(placed))
        {
            Statements.Add(placed);
        }
    }

    /// <summary>Takes a date; one that cannot be read is reported.</summary>
    public EdtfDate? TakeDate(ForeignObject from, string name)
    {
        if (from.Peek(name) is not { } value || value.Kind != JsonValueKind.String)
        {
            return null;
        }

        _ = from.Take(name);
        EdtfDate? date = ForeignDates.Read(value);
        if (date is null)
        {
            Note(value.Pointer, "the date cannot be read: it is none of ISO 8601");
        }
        else if (ForeignDates.HasFraction(value))
        {
            Note(value.Pointer, "a story has no parts of a second; the date is kept to the second");
        }

        return date;
    }

    /// <summary>Takes the id of a node where it is an address.</summary>
    public static string? TakeIdAddress(ForeignObject node) => node.Peek("@id") is { } id && id.TryText(out string? text) && WebAddress.TryParse(text, out _) ? node.TakeText("@id") : null;

    private ForeignValue Resolve(ForeignValue given)
    {
        ForeignValue node = graph.Read(given);
        if (node.Pointer != given.Pointer)
        {
            _named.TryAdd(given.Pointer, node);
        }

        return node;
    }

    private static bool IsOrganisation(string type) => type.EndsWith("Organization", StringComparison.Ordinal);

    private static bool IsNamed(ForeignValue node) =>
        node.Child("name") is { IsEmpty: false } name && name.TryText(out _) && SchemaType.Of(node).Any(static type => type == "Person" || IsOrganisation(type));

    private Voice? VoiceOf(ForeignValue given, string role)
    {
        ForeignValue value = Resolve(given);
        if (value.TryText(out string? text))
        {
            return JojDomain.Voice.Described(text);
        }

        if (value.Kind != JsonValueKind.Object)
        {
            Note(value.Pointer, $"it is no {role}");
            return null;
        }

        string[] types = [.. SchemaType.Of(value)];
        ForeignObject node = Open(value);
        if (node.Peek("name") is not { } named || !named.TryText(out string? name))
        {
            Note($"{value.Pointer}/name", ClaimReviewGraph.IsReference(value, out _) ? $"the {role} is named by its id alone, and no node that is read with the review has this id and a name" : $"the {role} has no name");
            string? address = node.TakeText("url") ?? node.TakeText("site") ?? TakeIdAddress(node);
            node.Report(Notes, $"there is nobody to say it of: the {role} has no name");
            return address is null ? null : JojDomain.Voice.Described(address);
        }

        _ = node.Take("name");
        bool isOrganisation = types.Any(IsOrganisation);
        string id = StableId.Of(role, isOrganisation ? "organisation" : "person", name);
        if (isOrganisation)
        {
            Add(new Organisation { Id = new(id), Names = [name] });
            Say(Organisation.Properties.Names.Including(new Id<Organisation>(id), name), named);
        }
        else if (types.Contains("Person"))
        {
            Add(new Person { Id = new(id), Names = [name] });
            Say(Person.Properties.Names.Including(new Id<Person>(id), name), named);
        }
        else
        {
            node.Report(Notes, $"the {role} is described by its name alone: whether it is a person or an organisation is not stated");
            return JojDomain.Voice.Described(name);
        }

        var entity = new EntityRef(id);
        SayRest(entity, node);
        return entity;
    }
}
