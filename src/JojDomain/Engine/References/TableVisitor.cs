namespace JojDomain.Engine;

/// <summary>Notes the ids and references of content in a table. The place of each is its ordinal in the walk.</summary>
/// <param name="table">The table.</param>
/// <param name="wanted">The ordinals whose pointers are needed, for a second walk after problems were found; null for the first walk, which makes no pointers.</param>
internal sealed class TableVisitor(ReferenceTable table, IReadOnlySet<long>? wanted = null) : ReferenceVisitor
{
    private long _ordinal;

    /// <summary>The pointers of the wanted ordinals.</summary>
    public Dictionary<long, string> Pointers { get; } = [];

    protected override bool IsFull => table.IsFull;

    public override void Note(ProblemCode code, string message) => table.Note(code, message, Next());

    public override void Begin(Entity entity, bool isWhole)
    {
        table.Begin(entity.EntityKind);
        if (isWhole)
        {
            table.CheckRules(entity, Next());
        }
    }

    public override void End() => table.End();

    public override void Define(string id) => table.Define(id, Next());

    public override void Refer(string id, KindSet kinds, string? chain = null) => table.Refer(id, kinds, Next(), chain);

    public override void CheckRules(Passage passage) => table.CheckRules(passage, Next());

    private long Next()
    {
        if (wanted is not null && wanted.Contains(_ordinal))
        {
            Pointers[_ordinal] = Pointer();
        }

        return _ordinal++;
    }
}
