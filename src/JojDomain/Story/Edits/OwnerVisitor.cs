using JojDomain.Engine;

namespace JojDomain;

/// <summary>A walk over entities that knows in which of them it is. What is not looked for is passed by.</summary>
internal abstract class OwnerVisitor : ReferenceVisitor
{
    protected OwnerVisitor()
    {
    }

    protected OwnerVisitor(int mostEntered)
        : base(mostEntered)
    {
    }

    /// <summary>The entities that the walk is in, the innermost first; none outside of entities.</summary>
    protected Stack<Entity> Open { get; } = new();

    public override void Begin(Entity entity, bool isWhole) => Open.Push(entity);

    public override void End() => Open.Pop();

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
