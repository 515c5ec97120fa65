namespace JojDomain.Interchange;

/// <summary>Puts into words what the author of a story holds about its entities, and why.</summary>
internal sealed class EntityTelling
{
    private readonly StoryWords _words;
    private readonly ILookup<(EntityRef, string), Holding> _holdings;
    private readonly HashSet<(EntityRef, string)> _spokenOf;

    public EntityTelling(StoryWords words)
    {
        _words = words;
        _holdings = words.Story.Content.Holdings.ToLookup(static holding => (holding.Subject, holding.Property.Text));
        _spokenOf =
        [
            .. words.Story.Content.Claims.SelectMany(static claim => claim.Statements)
                .Where(static statement => statement.Predicate is PropertyPredicate)
                .Select(static statement => (statement.Subject, ((PropertyPredicate)statement.Predicate).Property.Path)),
        ];
    }

    public ToldEntity Of(Entity entity)
    {
        List<ToldFact> facts = [];
        List<string> silent = [];
        string name = _words.Names.Of(entity);
        foreach (Property property in Property.Of(entity.EntityKind))
        {
            WordedValue worded = property.Accept(entity, _words.Properties);
            string reason = Reason(entity.Reference, property);
            if (worded.Text == _words.Wording.Absences.NotStated && reason.Length == 0)
            {
                if (!_spokenOf.Contains((entity.Reference, property.Path)))
                {
                    silent.Add(_words.Wording.Label(property));
                }
            }
            else if (worded.Text != name)
            {
                facts.Add(new ToldFact(_words.Wording.Label(property), worded.Text, reason) { Items = worded.Items ?? [], Listed = worded.Listed ?? "" });
            }
        }

        facts.AddRange(Fixed(entity).Where(static fact => fact.Value.Length > 0));
        return new ToldEntity(name, _words.Wording.Word(entity.EntityKind), facts, silent) { Reference = entity.Reference };
    }

    private string Reason(EntityRef subject, Property property) => string.Join(_words.Wording.Say("; "), _holdings[(subject, property.Path)].Select(holding =>
        holding.Claims.IsEmpty ? _words.Wording.Word(holding.Basis) : _words.Wording.Say($"{_words.Wording.Word(holding.Basis)}, because of {string.Join(", ", holding.Claims.Select(SafeText.Reference))}")));

    // Members that no statement can be about: links between entities, and descriptions.
    private IEnumerable<ToldFact> Fixed(Entity entity) => entity switch
    {
        Organisation organisation => [new(_words.Wording.Say("description"), _words.Wording.Quoted(organisation.Description), "")],
        Person person => [new(_words.Wording.Say("description"), _words.Wording.Quoted(person.Description), "")],
        Asset asset => [new(_words.Wording.Say("description"), _words.Wording.Quoted(asset.Description), "")],
        Place place => [new(_words.Wording.Say("within"), Name(place.Within), "")],
        Event each => [new(_words.Wording.Say("part of"), Name(each.PartOf), "")],
        CloudDeployment deployment =>
        [
            new(_words.Wording.Say("service"), _words.Names.Of(deployment.Service), ""),
            new(_words.Wording.Say("agreement"), Name(deployment.Agreement), ""),
            new(_words.Wording.Say("event"), Name(deployment.Event), ""),
        ],
        Clause clause =>
        [
            new(_words.Wording.Say("concerns"), string.Join(", ", clause.Concerns.Select(_words.Names.Of)), ""),
            new(_words.Wording.Say("if"), clause.Condition is { } condition ? _words.Values.Condition(condition) : "", ""),
        ],
        Phase { Ordinal: { } ordinal } => [new(_words.Wording.Say("ordinal"), _words.Values.Quantity(ordinal), "")],
        Observation observation => [new(_words.Wording.Say("measure"), _words.Wording.Word(observation.Measure), ""), new(_words.Wording.Say("of"), _words.Names.Of(observation.Subject), ""), new(_words.Wording.Say("aspect"), _words.Wording.Quoted(observation.Aspect), "")],
        Utterance { Occasion: { } occasion } => [new(_words.Wording.Say("occasion"), _words.Names.Of(occasion), "")],
        _ => [],
    };

    private string Name<T>(Id<T>? id)
        where T : Entity => id is null ? "" : _words.Names.Of(id);
}
