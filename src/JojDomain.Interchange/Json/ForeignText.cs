using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The text of a foreign JSON document, in which places are found again: as JSON Pointers and as positions in Unicode code points.</summary>
/// <param name="utf8">The text.</param>
/// <param name="codePointsBefore">How many code points of the same file are before it.</param>
internal sealed class ForeignText(ReadOnlyMemory<byte> utf8, long codePointsBefore = 0)
{
    private const int Block = 1024;

    // How many code points are before each block of bytes; made when a position is first asked for.
    private int[]? _before;

    public ReadOnlySpan<byte> Utf8 => utf8.Span;

    /// <summary>How many code points it has.</summary>
    public int Length => CodePointsBefore(utf8.Length);

    /// <summary>The passage of a source that is a value, with the name of the member that it is the value of, as they are written.</summary>
    public Passage PassageOf(Id<Source> source, JsonElement value, ReadOnlySpan<byte> memberName)
    {
        ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(value);
        _ = Utf8.Overlaps(raw, out int start);
        int end = start + raw.Length;
        if (!memberName.IsEmpty && Utf8.Overlaps(memberName, out int name))
        {
            start = name - 1; // The quotation mark before the name.
        }

        long first = codePointsBefore + CodePointsBefore(start);
        long last = codePointsBefore + CodePointsBefore(end);
        return new Passage(
            source,
            new QuoteSelector(Encoding.UTF8.GetString(Utf8[start..end])),
            last > int.MaxValue ? null : new TextSpan((int)first, (int)last));
    }

    /// <summary>How many code points bytes of UTF-8 have: every byte begins one but those that continue one.</summary>
    public static int Count(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        foreach (byte each in bytes)
        {
            count += (each & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }

    private int CodePointsBefore(int offset)
    {
        _before ??= Blocks();
        int block = offset / Block;
        return _before[block] + Count(Utf8[(block * Block)..offset]);
    }

    private int[] Blocks()
    {
        int[] before = new int[(utf8.Length / Block) + 1];
        for (int block = 1; block < before.Length; block++)
        {
            before[block] = before[block - 1] + Count(Utf8.Slice((block - 1) * Block, Block));
        }

        return before;
    }
}
