using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// Walks content that was built in code, and notes its ids and references with the JSON Pointer each would have in a document. What
/// could not be written, or not be read back, is noted too.
/// </summary>
internal sealed class ReferenceVisitor
{
    // A document of a gigabyte has about as many.
    private const int MostEntered = 1 << 25;

    private readonly ReferenceTable _table;
    private readonly List<(string? Member, int Index)> _path = [];
    private readonly IReadOnlySet<long>? _wanted;
    private long _ordinal;
    private int _entered;

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

    /// <summary>
    /// Begins an object or array. False where it is one too deep, or one too many: parts that share parts can stand for more JSON than
    /// there is room for in the world, and then nothing more is looked at.
    /// </summary>
    public bool Enter()
    {
        if (_path.Count >= DocumentReader.MaxDepth)
        {
            Note(ProblemCode.TooDeep, $"this would be nested deeper than {DocumentReader.MaxDepth} in a document");
            return false;
        }

        if (_entered >= MostEntered || _table.IsFull)
        {
            return false;
        }

        if (++_entered == MostEntered)
        {
            Note(ProblemCode.TooLarge, $"a document of this would have more than {MostEntered} objects and arrays");
        }

        return true;
    }

    /// <summary>Whether a required member has a value, which it lacks only where code has set it to null against its type.</summary>
    public bool Has<T>([NotNullWhen(true)] T? value, string member)
    {
        if (value is null)
        {
            Note(ProblemCode.MissingMember, $"the member \"{member}\" is missing");
        }

        return value is not null;
    }

    /// <summary>Checks unknown members, which may have been taken from another place of another document.</summary>
    public void CheckUnknown(MemberTable table, UnknownMembers unknown)
    {
        foreach (UnknownMember member in unknown)
        {
            Push(member.Name);
            if (table.IsKnown(member.Name))
            {
                Note(ProblemCode.DuplicateMember, $"the member {Shown.Of(member.Name)} is kept as an unknown one where it is known");
            }
            else if (!Fits(member.Utf8Json.Span, DocumentReader.MaxDepth - _path.Count))
            {
                Note(ProblemCode.TooDeep, $"this would be nested deeper than {DocumentReader.MaxDepth} in a document");
            }

            Pop();
        }
    }

    /// <summary>Notes a problem at the place where the walk is.</summary>
    public void Note(ProblemCode code, string message) => _table.Note(code, message, Next());

    /// <summary>Begins an entity, whose own rules are checked here where nothing is missing.</summary>
    public void Begin(Entity entity, bool isWhole)
    {
        _table.Begin(entity.EntityKind);
        if (isWhole)
        {
            _table.CheckRules(entity, Next());
        }
    }

    /// <summary>Notes what a passage cites.</summary>
    public void CheckRules(Passage passage) => _table.CheckRules(passage, Next());

    public void End() => _table.End();

    public void Define(string id) => _table.Define(id, Next());

    public void Refer(string id, EntityKind? kind, string? chain = null) => _table.Refer(id, kind, Next(), chain);

    private static bool Fits(ReadOnlySpan<byte> json, int depth)
    {
        if (depth == 0)
        {
            return json[0] is not ((byte)'{' or (byte)'[');
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
        try
        {
            while (reader.Read())
            {
                // Only its depth is of interest: it was JSON when it was read.
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return true;
    }

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
            _ = member is null ? text.Append(CultureInfo.InvariantCulture, $"{index}") : text.Append(Places.Escaped(member));
        }

        return text.ToString();
    }
}
