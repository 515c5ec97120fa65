using System.Globalization;
using System.Text;

namespace JojDomain.Engine;

/// <summary>Walks content that was built in code, and notes its ids and references with the JSON Pointer each would have in a document.</summary>
internal sealed class ReferenceVisitor
{
    private readonly ReferenceTable _table;
    private readonly List<(string? Member, int Index)> _path = [];
    private readonly IReadOnlySet<long>? _wanted;
    private long _ordinal;

    /// <param name="table">Where ids and references are noted, each placed by its ordinal in the walk.</param>
    /// <param name="wanted">The ordinals whose pointers are wanted; a first walk wants none and so builds none.</param>
    public ReferenceVisitor(ReferenceTable table, IReadOnlySet<long>? wanted = null)
    {
        _table = table;
        _wanted = wanted;
    }

    /// <summary>The pointers of the wanted ordinals that the walk has passed.</summary>
    public Dictionary<long, string> Pointers { get; } = [];

    public void Push(string member) => _path.Add((member, 0));

    public void Push(int index) => _path.Add((null, index));

    public void Pop() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Begins an entity, whose own rules are checked here.</summary>
    public void Begin(Entity entity)
    {
        _table.Begin(entity.EntityKind);
        foreach ((ProblemCode code, string message) in EntityRules.Broken(entity))
        {
            _table.Note(code, message, Next());
        }

        if (entity is Holding holding)
        {
            _table.Expect(holding, Next());
        }
        else if (entity is Source { Text: { } text } source)
        {
            _table.Measure(source.Id.Text, text.Length);
        }
    }

    /// <summary>Notes what a passage cites.</summary>
    public void CheckRules(Passage passage)
    {
        if (passage.Position is { } position)
        {
            _table.Cite(passage.Source.Text, position.End, Next());
        }
    }

    public void End() => _table.End();

    public void Define(string id) => _table.Define(id, Next());

    public void Refer(string id, EntityKind? kind, string? chain = null) => _table.Refer(id, kind, Next(), chain);

    private long Next()
    {
        if (_wanted is not null && _wanted.Contains(_ordinal))
        {
            Pointers[_ordinal] = Pointer();
        }

        return _ordinal++;
    }

    private string Pointer()
    {
        var text = new StringBuilder();
        foreach ((string? member, int index) in _path)
        {
            text.Append('/');
            _ = member is null ? text.Append(CultureInfo.InvariantCulture, $"{index}") : text.Append(member);
        }

        return text.ToString();
    }
}
