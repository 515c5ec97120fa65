namespace JojDomain.Interchange;

/// <summary>Puts into words what the author of a story holds of its entities, and why.</summary>
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
            Told told = property.Accept(entity, _words.Properties);
            string reason = Reason(entity.Reference, property);
            if (told.Text == Absences.NotStated && reason.Length == 0)
            {
                if (!_spokenOf.Contains((entity.Reference, property.Path)))
                {
                    silent.Add(StatementWords.Label(property));
                }
            }
            else if (told.Text != name)
            {
                facts.Add(new ToldFact(StatementWords.Label(property), told.Text, reason) { Items = told.Items ?? [], Listed = told.Listed ?? "" });
            }
        }

        facts.AddRange(Fixed(entity).Where(static fact => fact.Value.Length > 0));
        return new ToldEntity(name, Wording.Word(entity.EntityKind), facts, silent) { Reference = entity.Reference };
    }

    private string Reason(EntityRef subject, Property property) => string.Join("; ", _holdings[(subject, property.Path)].Select(static holding =>
        holding.Claims.IsEmpty ? Wording.Word(holding.Basis) : $"{Wording.Word(holding.Basis)}, because of {string.Join(", ", holding.Claims.Select(SafeText.Reference))}"));

    // What is no property of claims: how entities belong together, and descriptions.
    private IEnumerable<ToldFact> Fixed(Entity entity) => entity switch
    {
        Organisation organisation => [new("description", Wording.Quoted(organisation.Description), "")],
        Person person => [new("description", Wording.Quoted(person.Description), "")],
        Asset asset => [new("description", Wording.Quoted(asset.Description), "")],
        Place place => [new("within", Name(place.Within), "")],
        Event each => [new("part of", Name(each.PartOf), "")],
        CloudDeployment deployment =>
        [
            new("service", _words.Names.Of(deployment.Service), ""),
            new("agreement", Name(deployment.Agreement), ""),
            new("event", Name(deployment.Event), ""),
        ],
        Clause clause =>
        [
            new("concerns", string.Join(", ", clause.Concerns.Select(_words.Names.Of)), ""),
            new("if", clause.Condition is { } condition ? _words.Values.Condition(condition) : "", ""),
        ],
        Phase { Ordinal: { } ordinal } => [new("ordinal", _words.Values.Quantity(ordinal), "")],
        Observation observation => [new("measure", Wording.Word(observation.Measure), ""), new("of", _words.Names.Of(observation.Subject), ""), new("aspect", Wording.Quoted(observation.Aspect), "")],
        Utterance { Occasion: { } occasion } => [new("occasion", _words.Names.Of(occasion), "")],
        _ => [],
    };

    private string Name<T>(Id<T>? id)
        where T : Entity => id is null ? "" : _words.Names.Of(id);
}
