using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// Walks content that was built in code, or one entity of it, and receives its ids and references, and what could not be written or
/// not be read back. It knows the JSON Pointer that the place where it is would have in a document; what is done with it all, each walk decides.
/// </summary>
/// <param name="mostEntered">The most objects and arrays that are walked through.</param>
internal abstract class ReferenceVisitor(int mostEntered = ReferenceVisitor.MostEntered)
{
    // A document of a gigabyte has about as many.
    private const int MostEntered = 1 << 25;

    private readonly List<(string? Member, int Index)> _path = [];
    private int _entered;

    /// <summary>Whether nothing more is to be looked at.</summary>
    protected virtual bool IsFull => false;

    public void Push(string member) => _path.Add((member, 0));

    public void Push(int index) => _path.Add((null, index));

    public void Pop() => _path.RemoveAt(_path.Count - 1);

    /// <summary>
    /// Begins an object or array. False where it is one too deep, or one too many: parts that share parts can represent more JSON than
    /// there is room for in the world, and then nothing more is looked at.
    /// </summary>
    public bool Enter()
    {
        if (_path.Count >= DocumentReader.MaxDepth)
        {
            Note(ProblemCode.TooDeep, $"this would be nested deeper than {DocumentReader.MaxDepth} in a document");
            return false;
        }

        if (_entered > mostEntered || IsFull)
        {
            return false;
        }

        if (_entered++ == mostEntered)
        {
            Note(ProblemCode.TooLarge, $"a document of this would have more than {mostEntered} objects and arrays");
            return false;
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
    public abstract void Note(ProblemCode code, string message);

    /// <summary>Begins an entity, whose own rules can be checked where nothing is missing.</summary>
    public abstract void Begin(Entity entity, bool isWhole);

    /// <summary>Ends the entity that was begun last.</summary>
    public abstract void End();

    /// <summary>Receives the id of the entity that was begun last.</summary>
    public abstract void Define(string id);

    /// <summary>Notes a reference: to which id, of which kinds it may be, and of which chain where it must not lead back.</summary>
    public abstract void Refer(string id, KindSet kinds, string? chain = null);

    /// <summary>Notes a passage, which must not end beyond the text that it cites.</summary>
    public abstract void CheckRules(Passage passage);

    /// <summary>Checks the rules over several members of a statement.</summary>
    public void CheckRules(Statement statement)
    {
        if (statement.NegatesAbsence)
        {
            Note(ProblemCode.RuleBroken, Rules.NegatedAbsence);
        }
    }

    /// <summary>The JSON Pointer of the place where the walk is.</summary>
    protected string Pointer()
    {
        var text = new StringBuilder();
        foreach ((string? member, int index) in _path)
        {
            text.Append('/');
            _ = member is null ? text.Append(CultureInfo.InvariantCulture, $"{index}") : text.Append(Places.EscapedAndCut(member));
        }

        return text.ToString();
    }

    /// <summary>Whether JSON is no deeper than that.</summary>
    public static bool Fits(ReadOnlySpan<byte> json, int depth)
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
}
