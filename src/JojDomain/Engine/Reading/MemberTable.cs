using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace JojDomain.Engine;

/// <summary>The names of the members of one type of object, or the words of a union, in the order in which they are written.</summary>
internal sealed class MemberTable : IMemberNames
{
    // A name with quotation marks and colon fits into a block: the generator reports a name of more than 29 characters.
    private const int Block = 32;

    // Length and first byte of each name, in one array: most names differ in them, so that few are compared.
    private readonly int[] _keys;

    private readonly string? _passedOver;

    // Each name with quotation marks and colon, in a block of fixed size.
    private readonly byte[] _blocks;

    private string[]? _names;
    private byte[][]? _encoded;

    /// <param name="names">The names, with a blank between them.</param>
    /// <param name="passedOver">The name of a text that is read and not kept; null for most types.</param>
    public MemberTable(ReadOnlySpan<byte> names, string? passedOver = null)
    {
        _passedOver = passedOver;
        _keys = new int[WordList.CountOf(names)];
        _blocks = new byte[_keys.Length * Block];
        for (int member = 0; member < _keys.Length; member++)
        {
            ReadOnlySpan<byte> name = WordList.Take(ref names);
            Span<byte> block = _blocks.AsSpan(member * Block, Block);
            _keys[member] = KeyOf(name);
            block[0] = (byte)'"';
            name.CopyTo(block[1..]);
            "\":"u8.CopyTo(block[(name.Length + 1)..]);
        }
    }

    /// <inheritdoc/>
    public bool HasMember(ReadOnlySpan<byte> name) => Find(name) >= 0;

    // Messages, writing and schemas need the names as strings. They are made when they are first used, so that the first read does not wait for them.
    public string[] Names => _names ??= [.. Enumerable.Range(0, _keys.Length).Select(member => Encoding.UTF8.GetString(Utf8(member)))];

    public string NameOf(int member) => Names[member];

    /// <summary>The name for <see cref="JsonOutput.Name(byte[])"/>.</summary>
    public byte[] Encoded(int member) => (_encoded ??= [.. Names.Select(JsonOutput.Encode)])[member];

    /// <summary>
    /// Finds the name, in quotation marks and with its colon, with which a block of text begins; -1 when it is unknown, or has escapes or blanks.
    /// Members are usually in the native order with some left out, so that the search begins at the expected one.
    /// </summary>
    /// <param name="text">The text, from the quotation mark on.</param>
    /// <param name="expected">The index of the member at which the search begins.</param>
    /// <param name="length">The length of the name, with its quotation marks and colon.</param>
    public int FindBlock(Vector256<byte> text, int expected, out int length)
    {
        uint closing = Vector256.Equals(text, Vector256.Create((byte)'"')).ExtractMostSignificantBits() & ~1U;
        int name = BitOperations.TrailingZeroCount(closing) - 1;
        length = name + 3;
        if (length > Block)
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

    /// <summary>The index of a name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        int key = KeyOf(name);
        int[] keys = _keys;
        for (int member = 0; member < keys.Length; member++)
        {
            if (keys[member] == key && name.SequenceEqual(Utf8(member)))
            {
                return member;
            }
        }

        return -1;
    }

    /// <summary>The index of a name that was decoded from a spelling with escapes, or -1.</summary>
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
    public string? NearestTo(string name) => DidYouMean.Nearest(name, Names);

    public bool IsKnown(string name) => Array.IndexOf(Names, name) >= 0 || IsPassedOver(name);

    /// <summary>Whether a name is that of the member that is read and not kept.</summary>
    public bool IsPassedOver(string name) => name == _passedOver;

    /// <summary>Writes unknown members after the known ones.</summary>
    /// <exception cref="InvalidOperationException">One has a name that is known in this type of object.</exception>
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
        (Vector256.Equals(text, Vector256.Create(_blocks, member * Block)).ExtractMostSignificantBits() & all) == all;

    private ReadOnlySpan<byte> Utf8(int member) => _blocks.AsSpan((member * Block) + 1, _keys[member] >> 8);

    private static int KeyOf(ReadOnlySpan<byte> name) => name.IsEmpty ? 0 : (name.Length << 8) | name[0];
}
