using JojDomain.Engine;

namespace JojDomain;

/// <summary>Collects the references in a statement's value that must not lead back to their own entity.</summary>
internal sealed class ChainVisitor : OwnerVisitor
{
    private readonly List<EntityRef> _targets = [];

    private ChainVisitor()
    {
    }

    public static IReadOnlyList<EntityRef> TargetsOf(Statement statement)
    {
        var visitor = new ChainVisitor();
        PredicateMembers.Visit(statement.Predicate, visitor);
        return visitor._targets;
    }

    public override void Refer(string id, KindSet kinds, string? chain = null)
    {
        if (chain is not null)
        {
            _targets.Add(new(id));
        }
    }
}
