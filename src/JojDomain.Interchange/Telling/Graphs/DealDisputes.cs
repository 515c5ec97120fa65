namespace JojDomain.Interchange;

/// <summary>Finds the entities that only one side of a dispute names.</summary>
internal sealed class DealDisputes
{
    private readonly HashSet<(EntityRef, Property, EntityRef)> _named = [];
    private readonly HashSet<EntityRef> _declared;

    public DealDisputes(Story story, GraphLinks links)
    {
        foreach (Dispute dispute in story.Disputes.Where(static dispute => dispute.Property is not null))
        {
            HashSet<EntityRef>[] sides = [.. dispute.Positions.Select(position => Named(position, dispute.Property!, links))];
            IEnumerable<EntityRef> all = sides.SelectMany(static side => side);
            // Accounts in the question about one item all name it, and differ in its details.
            _named.UnionWith(all.Where(each => dispute.Item is not null || !sides.All(side => side.Contains(each))).Select(each => (dispute.Subject, dispute.Property!, each)));
        }

        _declared = [.. story.Disputes.Where(static dispute => dispute.Property is null).Select(static dispute => dispute.Subject)];
    }

    /// <summary>Whether an account that names the entity is in conflict with another, or every claim that names it is itself disputed.</summary>
    public bool Has(EntityRef subject, Property property, EntityRef named, IReadOnlyCollection<Claim> claims) =>
        _named.Contains((subject, property, named)) || (claims.Count > 0 && claims.All(claim => _declared.Contains(claim.Reference)));

    private static HashSet<EntityRef> Named(Position position, Property property, GraphLinks links) =>
        position.Statement is { Polarity: Polarity.Affirmed, Predicate.Operator: not StatementOperator.Exclude } statement
            ? [.. property.Accept(statement, links).Select(static link => link.Target)]
            : [];
}
