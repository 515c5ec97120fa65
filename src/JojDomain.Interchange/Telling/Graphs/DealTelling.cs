using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>Puts into words who agreed what with whom: what the author holds, what is only claimed, and where that is disputed.</summary>
internal sealed class DealTelling
{
    private static readonly string[] StatementMembers = ["subject", "property", "modality", "certainty", "quantifier", "condition/words/text"];

    private readonly StoryWords _words;
    private readonly List<(EntityRef Entity, string Pointer)> _members;
    private readonly GraphLinks _links;
    private readonly GraphNodes _nodes;
    private readonly DealDisputes _disputes;
    private readonly OrderedDictionary<(EntityRef From, EntityRef To, string Label, string Hedge), Found> _found = [];

    public DealTelling(StoryWords words, List<(EntityRef Entity, string Pointer)> members)
    {
        _words = words;
        _members = members;
        _links = new GraphLinks(words.Values);
        _nodes = new GraphNodes(words, members);
        _disputes = new DealDisputes(words.Story, _links);
    }

    public ToldNetwork Network()
    {
        foreach (Entity entity in _words.Story.Entities.Where(static entity => entity is Agreement or CloudService or CloudDeployment or Project))
        {
            _nodes.Of(entity.Reference);
        }

        AddParts();
        Add(static entity => entity is Agreement or CloudService or CloudDeployment or Project);
        Add(entity => entity is Event && _nodes.Has(entity.Reference));
        // Links of people and organisations are shown between nodes that are there already, and add no others.
        HashSet<EntityRef> present = [.. _nodes.All.Select(static node => node.Entity!)];
        Add(entity => entity is Organisation or Person && present.Contains(entity.Reference), present);
        return new ToldNetwork(_words.Wording.Say("Who agreed what with whom"), [.. _nodes.All], [.. _found.Select(each => Edge(each.Key, each.Value))]);
    }

    // The service, agreement and event of a deployment are no statable properties, so that no claim is about them.
    private void AddParts()
    {
        foreach (CloudDeployment deployment in _words.Story.All<CloudDeployment>())
        {
            foreach ((string member, EntityRef? whole) in new (string, EntityRef?)[] { ("service", deployment.Service), ("agreement", Of(deployment.Agreement)), ("event", Of(deployment.Event)) })
            {
                if (whole is not null)
                {
                    Place(deployment.Id, whole, _words.Wording.Say(member), "").IsHeld = true;
                    _members.Add((deployment.Reference, $"/{member}"));
                }
            }
        }

        static EntityRef? Of<T>(Id<T>? id)
            where T : Entity => id is null ? null : (EntityRef)id;
    }

    private void Add(Func<Entity, bool> isOf, HashSet<EntityRef>? present = null)
    {
        foreach (Entity entity in _words.Story.Entities.Where(isOf).ToArray())
        {
            foreach (Property property in Property.Of(entity.EntityKind))
            {
                foreach (GraphLink link in property.Accept(entity, _links).Where(IsThere))
                {
                    Place(entity.Reference, link.Target, Label(property, link), "", link.Details).Hold(property);
                    Carry(entity.Reference, $"/{property.Name}", link);
                }
            }

            foreach (Claim claim in _words.Story.ClaimsAbout(entity.Reference))
            {
                AddSaid(entity.Reference, claim, IsThere);
            }
        }

        bool IsThere(GraphLink link) => present?.Contains(link.Target) ?? true;
    }

    private void AddSaid(EntityRef subject, Claim claim, Func<GraphLink, bool> isThere)
    {
        foreach ((int index, Statement statement) in claim.Statements.Index())
        {
            // A negation is no edge.
            if (statement.Subject != subject || statement is not { Polarity: Polarity.Affirmed, Predicate: PropertyPredicate { Operator: not StatementOperator.Exclude, Property: { } property } })
            {
                continue;
            }

            string hedge = _words.Counted.Contains(claim, statement) ? "" : Hedge(claim, statement);
            foreach (GraphLink link in property.Accept(statement, _links).Where(isThere))
            {
                Place(subject, link.Target, Label(property, link) + _words.Statements.AsOf(statement.AsOf), hedge, link.Details).Say(property, claim);
                string place = string.Create(CultureInfo.InvariantCulture, $"/statements/{index}");
                Carry(claim.Reference, $"{place}/{Operator(statement.Predicate.Operator)}", link);
                _members.AddRange(StatementMembers.Select(member => $"{place}/{member}").Concat(ToldPointers.Time($"{place}/asOf"))
                    .Select(pointer => (claim.Reference, pointer)));
            }
        }
    }

    private static string Operator(StatementOperator says) => says == StatementOperator.Include ? "includes" : "equals";

    private string Hedge(Claim claim, Statement statement) => _words.Statements.Hedge(statement, _words.Statements.Reservation(claim)) is { Length: > 0 } hedge ? hedge : _words.Wording.Say("not counted as said");

    private string Label(Property property, GraphLink link) => link.Details.Length > 0 ? _words.Wording.Say($"{_words.Wording.Label(property)}: {link.Details}") : _words.Wording.Label(property);

    private void Carry(EntityRef entity, string pointer, GraphLink link)
    {
        string[] places = link.Index is { } index ? ToldPointers.Item(pointer, index) : [pointer];
        _members.AddRange(places.SelectMany(place => link.Pointers.DefaultIfEmpty("").Select(within => (entity, place + within))));
    }

    private Found Place(EntityRef from, EntityRef to, string label, string hedge, string details = "")
    {
        _nodes.Of(from);
        _nodes.Of(to);
        var key = (from, to, label, hedge);
        if (!_found.TryGetValue(key, out Found? found))
        {
            _found.Add(key, found = new Found(details.Length > 0 ? details : label));
        }

        return found;
    }

    private ToldEdge Edge((EntityRef From, EntityRef To, string Label, string Hedge) key, Found found)
    {
        bool isDisputed = found.Property is { } property && _disputes.Has(key.From, property, key.To, found.Claims);
        string[] voices = [.. found.Claims.Select(Voice).Distinct()];
        return new ToldEdge(
            _nodes.Of(key.From),
            _nodes.Of(key.To),
            key.Label,
            found.Role,
            string.Join(_words.Wording.Say("; "), new[]
            {
                found.IsHeld ? _words.Wording.Say("held") : "",
                voices.Length > 0 ? _words.Wording.Say($"said by {Few(voices)}") : "",
                key.Hedge,
                isDisputed ? _words.Wording.Say("disputed") : "",
            }.Where(static ground => ground.Length > 0)),
            isDisputed ? EdgeStanding.Disputed : found.IsHeld ? EdgeStanding.Held : EdgeStanding.Said,
            [.. found.Claims.Select(static claim => claim.Id).Distinct()]);
    }

    private string Voice(Claim claim)
    {
        string voice = _words.Voices.Of(claim.Attribution.Voice);
        return AccountTelling.Distances(claim) is [_, ..] distances ? $"{voice} ({_words.Statements.AtDistance(distances)})" : voice;
    }

    private string Few(string[] voices) => voices.Length <= 3
        ? _words.Wording.Joined(voices, "and")
        : _words.Wording.Joined([.. voices[..2], _words.Wording.Say($"{voices.Length - 2} others")], "and");

    private sealed class Found(string role)
    {
        public string Role { get; } = role;

        public bool IsHeld { get; set; }

        public Property? Property { get; private set; }

        public List<Claim> Claims { get; } = [];

        public void Hold(Property property) => (IsHeld, Property) = (true, property);

        public void Say(Property property, Claim claim)
        {
            Property = property;
            Claims.Add(claim);
        }
    }
}
