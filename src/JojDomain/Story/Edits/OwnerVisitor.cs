using JojDomain.Engine;

namespace JojDomain;

/// <summary>A walk over entities that keeps the entity it is in. It ignores everything that a derived class does not override.</summary>
internal abstract class OwnerVisitor : ReferenceVisitor
{
    protected OwnerVisitor()
    {
    }

    protected OwnerVisitor(int mostEntered)
        : base(mostEntered)
    {
    }

    /// <summary>The entity that the walk is in; null outside of entities.</summary>
    protected Entity? Owner { get; private set; }

    public override void Begin(Entity entity, bool isWhole) => Owner = entity;

    public override void End() => Owner = null;

    public override void Note(ProblemCode code, string message)
    {
    }

    public override void Define(string id)
    {
    }

    public override void CheckRules(Passage passage)
    {
    }
}
