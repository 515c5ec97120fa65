using JojDomain.Engine;

namespace JojDomain;

/// <summary>Collects what ties one entity to the rest of a story: its references, holdings and passages.</summary>
internal sealed class TieVisitor() : OwnerVisitor(Most)
{
    // A larger entity is checked together with the whole story, which has limits of its own.
    private const int Most = 1 << 16;

    /// <summary>Whether something is wrong with the entity itself, or it is too large to decide.</summary>
    public bool IsDoubtful { get; private set; }

    public List<(string Id, KindSet Kinds, string? Chain)> References { get; } = [];

    public List<Holding> Holdings { get; } = [];

    public List<Passage> Passages { get; } = [];

    protected override bool IsFull => References.Count >= Most;

    public override void Note(ProblemCode code, string message) => IsDoubtful = true;

    public override void Begin(Entity entity, bool isWhole)
    {
        base.Begin(entity, isWhole);
        IsDoubtful |= !isWhole || EntityRules.Broken(entity) is not null;
        if (entity is Holding holding && isWhole)
        {
            Holdings.Add(holding);
        }
    }

    public override void Refer(string id, KindSet kinds, string? chain = null)
    {
        if (!IsFull)
        {
            References.Add((id, kinds, chain));
            IsDoubtful |= IsFull;
        }
    }

    public override void CheckRules(Passage passage) => Passages.Add(passage);
}
