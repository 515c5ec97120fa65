using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace JojDomain.Engine;

/// <summary>One member of an object that is being written: where its name is in the list of names, and where its own text is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct CanonicalMember
{
    public CanonicalMember(ReadOnlySpan<byte> name, int nameStart, int start, int length = 0)
        : this(PrefixOf(name), nameStart, name.Length, start, length)
    {
    }

    private CanonicalMember(ulong prefix, int nameStart, int nameLength, int start, int length)
    {
        Prefix = prefix;
        NameStart = nameStart;
        NameLength = nameLength;
        Start = start;
        Length = length;
    }

    /// <summary>The first eight bytes of the name, as a number that compares like the name. Most comparisons need no more.</summary>
    public ulong Prefix { get; }

    public int NameStart { get; }

    public int NameLength { get; }

    public int Start { get; }

    public int Length { get; }

    public CanonicalMember WithEnd(int end) => new(Prefix, NameStart, NameLength, Start, end - Start);

    private static ulong PrefixOf(ReadOnlySpan<byte> name)
    {
        Span<byte> first = stackalloc byte[sizeof(ulong)];
        first.Clear();
        name[..Math.Min(name.Length, first.Length)].CopyTo(first);
        foreach (ref byte unit in first)
        {
            unit = Utf16Order.Rank(unit);
        }

        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }
}
