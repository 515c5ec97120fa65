using System.Text;

namespace JojDomain.Engine;

/// <summary>The members of one type of object, in the order in which they are written.</summary>
internal sealed class MemberTable
{
    private readonly byte[][] _utf8;
    private string[]? _names;
    private byte[][]? _encoded;

    // Length and first byte of each name, side by side: most names are told apart without looking at them.
    private readonly int[] _keys;

    /// <param name="names">The names, with a blank between them.</param>
    public MemberTable(ReadOnlySpan<byte> names)
    {
        _utf8 = WordList.Split(names);
        _keys = new int[_utf8.Length];
        for (int member = 0; member < _keys.Length; member++)
        {
            _keys[member] = KeyOf(_utf8[member]);
        }
    }

    // What only messages, writing and schemas need is made when it is asked for: it need not be there to read.
    public string[] Names => _names ??= [.. _utf8.Select(static name => Encoding.UTF8.GetString(name))];

    public string NameOf(int member) => Names[member];

    /// <summary>The name as the output takes it.</summary>
    public byte[] Encoded(int member) => (_encoded ??= [.. Names.Select(JsonOutput.Encode)])[member];

    public bool IsAt(int member, ReadOnlySpan<byte> name) =>
        (uint)member < (uint)_keys.Length && KeyOf(name) == _keys[member] && name.SequenceEqual(_utf8[member]);

    /// <summary>
    /// The member of a name, or -1. Members usually come in the order we write with some left out, so that the search goes on from the
    /// expected place and rarely looks at more than a few lengths.
    /// </summary>
    public int Find(ReadOnlySpan<byte> name, int expected)
    {
        int key = KeyOf(name);
        int[] keys = _keys;
        for (int member = expected; member < keys.Length; member++)
        {
            if (keys[member] == key && name.SequenceEqual(_utf8[member]))
            {
                return member;
            }
        }

        for (int member = 0; member < expected && member < keys.Length; member++)
        {
            if (keys[member] == key && name.SequenceEqual(_utf8[member]))
            {
                return member;
            }
        }

        return -1;
    }

    /// <summary>The member of a name that was written with escapes, or -1.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        for (int member = 0; member < Names.Length; member++)
        {
            if (name.SequenceEqual(Names[member]))
            {
                return member;
            }
        }

        return -1;
    }

    /// <summary>The names, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Names);

    /// <summary>The known name that an unknown one is probably a misspelling of, or null.</summary>
    public string? NearestTo(string name) => Spelling.Nearest(name, Names);

    public bool IsKnown(string name) => Array.IndexOf(Names, name) >= 0;

    public void WriteUnknown(JsonOutput output, UnknownMembers unknown)
    {
        output.HasUnknown |= !unknown.IsEmpty;
        foreach (UnknownMember member in unknown)
        {
            if (IsKnown(member.Name))
            {
                throw new InvalidOperationException(
                    $"The member \"{member.Name}\" is known here: unknown members of one type of object cannot be given to another.");
            }

            output.Name(member.Name);
            output.Compact(member.Utf8Json.Span);
        }
    }

    private static int KeyOf(ReadOnlySpan<byte> name) => name.IsEmpty ? 0 : (name.Length << 8) | name[0];
}
