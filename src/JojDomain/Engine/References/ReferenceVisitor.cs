using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// Walks through content that was built in code, or through one entity, and receives its ids, its references, and what could not be written or
/// read back. It knows the JSON Pointer of each place. Each class that derives from it uses what it receives for another purpose.
/// </summary>
/// <param name="mostEntered">The greatest number of objects and arrays that are visited.</param>
internal abstract class ReferenceVisitor(int mostEntered = ReferenceVisitor.MostEntered)
{
    // A document of a gigabyte has about so many objects and arrays.
    private const int MostEntered = 1 << 25;

    private readonly List<(string? Member, int Index)> _path = [];
    private int _entered;

    /// <summary>Whether the walk ends here, since nothing more is received.</summary>
    protected virtual bool IsFull => false;

    public void Push(string member) => _path.Add((member, 0));

    public void Push(int index) => _path.Add((null, index));

    public void Pop() => _path.RemoveAt(_path.Count - 1);

    /// <summary>
    /// Begins an object or array. False where it is too deep, or one too many: content in which one object occurs in many places can be a document that is far too
    /// large, and is not visited further.
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

    /// <summary>Whether a required member has a value. It is null only where code has set it to null in spite of its type, and then an error is noted.</summary>
    public bool Has<T>([NotNullWhen(true)] T? value, string member)
    {
        if (value is null)
        {
            Note(ProblemCode.MissingMember, $"the member \"{member}\" is missing");
        }

        return value is not null;
    }

    /// <summary>Checks unknown members, which code may have taken from another type of object.</summary>
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

    /// <summary>Begins an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="isWhole">Whether it has all required members, so that its rules can be checked.</param>
    public abstract void Begin(Entity entity, bool isWhole);

    /// <summary>Ends the entity that was begun last.</summary>
    public abstract void End();

    /// <summary>Receives the id of the entity that was begun last.</summary>
    public abstract void Define(string id);

    /// <summary>Receives a reference.</summary>
    /// <param name="id">The id that is referred to.</param>
    /// <param name="kinds">The kinds of entity that are allowed.</param>
    /// <param name="chain">The name of the chain, where the reference must not be part of a cycle; otherwise null.</param>
    public abstract void Refer(string id, KindSet kinds, string? chain = null);

    /// <summary>Receives a passage, which must not end beyond the text of its source.</summary>
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

    /// <summary>Whether JSON is nested no deeper than a number of objects and arrays.</summary>
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
                // Only the depth can be wrong: it was JSON when it was read.
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return true;
    }
}
