using System.Runtime.InteropServices;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// Finds names that occur twice in one object of a skipped value. Eight bytes are kept for each name, its hash and its offset, so that an object with
/// millions of members takes little memory. The hash is seeded, so that nobody can make names collide.
/// </summary>
internal sealed class MemberNames
{
    private readonly List<ulong> _names = [];
    private readonly Stack<int> _open = new();

    /// <summary>Begins an object.</summary>
    public void Open() => _open.Push(_names.Count);

    /// <summary>Adds a name, without escapes, to the object begun last.</summary>
    public void Add(ReadOnlySpan<byte> name, long place) => _names.Add((SeededHash.Of(name) << 32) | (uint)place);

    /// <summary>Ends an object, and notes the names that occur twice in it.</summary>
    public void Close(ReadOnlySpan<byte> text, NotedProblems problems)
    {
        int first = _open.Pop();
        Span<ulong> names = CollectionsMarshal.AsSpan(_names)[first..];
        names.Sort();
        for (int index = 1; index < names.Length; index++)
        {
            // Names with the same hash are compared, because hashes can be equal by chance.
            for (int other = index - 1; other >= 0 && names[other] >> 32 == names[index] >> 32; other--)
            {
                string name = NameAt(text, names[index]);
                if (name == NameAt(text, names[other]))
                {
                    problems.Note(ProblemCode.DuplicateMember, $"the member {Shown.Of(name)} occurs twice in one object", (uint)names[index]);
                    break;
                }
            }
        }

        _names.RemoveRange(first, _names.Count - first);
    }

    /// <summary>Clears the names of a document whose reading ended within a value.</summary>
    public void Clear()
    {
        _open.Clear();
        _names.Clear();
        if (_names.Capacity > KeptRoom.Largest)
        {
            _names.Capacity = 0;
        }
    }

    private static string NameAt(ReadOnlySpan<byte> text, ulong name)
    {
        var reader = new Utf8JsonReader(text[(int)(uint)name..]);
        reader.Read();
        return reader.GetString()!;
    }
}
