using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace JojDomain.Engine;

/// <summary>The members of one type of object, in the order in which they are written.</summary>
internal sealed class MemberTable
{
    private readonly byte[][] _utf8;
    private readonly string[] _names;
    private readonly byte[][] _encoded;

    // Length and first byte of each name, side by side: most names are told apart without looking at them.
    private readonly int[] _keys;

    public MemberTable(params string[] names)
    {
        _names = names;
        _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
        _encoded = [.. names.Select(JsonOutput.Encode)];
        _keys = [.. _utf8.Select(static name => KeyOf(name))];
    }

    public IReadOnlyList<string> Names => _names;

    public string NameOf(int member) => _names[member];

    /// <summary>The name as the output takes it.</summary>
    public byte[] Encoded(int member) => _encoded[member];

    /// <summary>
    /// The member whose name a block of text begins with, in quotation marks and with its colon; -1 when it is none, or spelled otherwise.
    /// Members usually come in the order we write with some left out, so that the search goes on from the expected place.
    /// </summary>
    /// <param name="text">The text, from the quotation mark on.</param>
    /// <param name="expected">The member to begin with.</param>
    /// <param name="length">How much of the text the name is, with its quotation marks and colon.</param>
    public int FindBlock(Vector256<byte> text, int expected, out int length)
    {
        uint closing = Vector256.Equals(text, Vector256.Create((byte)'"')).ExtractMostSignificantBits() & ~1U;
        int name = BitOperations.TrailingZeroCount(closing) - 1;
        length = name + 3;
        if (length > Vector256<byte>.Count)
        {
            return -1;
        }

        int key = (name << 8) | text[1];
        uint all = (uint)((1UL << length) - 1);
        int[] keys = _keys;
        for (int member = expected; member < keys.Length; member++)
        {
            if (keys[member] == key && IsAt(member, text, all))
            {
                return member;
            }
        }

        for (int member = 0; member < expected && member < keys.Length; member++)
        {
            if (keys[member] == key && IsAt(member, text, all))
            {
                return member;
            }
        }

        return -1;
    }

    /// <summary>The member of a name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        int key = KeyOf(name);
        int[] keys = _keys;
        for (int member = 0; member < keys.Length; member++)
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
        for (int member = 0; member < _names.Length; member++)
        {
            if (name.SequenceEqual(_names[member]))
            {
                return member;
            }
        }

        return -1;
    }

    /// <summary>The names, separated by commas.</summary>
    public override string ToString() => string.Join(", ", _names);

    /// <summary>The known name that an unknown one is probably a misspelling of, or null.</summary>
    public string? NearestTo(string name) => Spelling.Nearest(name, _names);

    public bool IsKnown(string name) => Array.IndexOf(_names, name) >= 0;

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

    private bool IsAt(int member, Vector256<byte> text, uint all) =>
        (Vector256.Equals(text, Vector256.Create(_encoded[member])).ExtractMostSignificantBits() & all) == all;

    private static int KeyOf(ReadOnlySpan<byte> name) => name.IsEmpty ? 0 : (name.Length << 8) | name[0];
}
