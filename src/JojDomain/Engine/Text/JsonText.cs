using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>
/// Writes text as the content of a JSON string in UTF-8, with its escapes, in one pass. To transcode first and look for escapes afterwards takes longer, and
/// a general transcoder leaves its fast path at every other word of a text with accents.
/// </summary>
internal static class JsonText
{
    /// <summary>The least room in which anything is written: a block, or the plain start of one and the longest escape after it.</summary>
    public const int LeastRoom = Block + LongestEscape;

    private const int Block = 16;
    private const int LongestEscape = 6;

    /// <summary>Writes as much of the text as there is room for, and leaves the rest in <paramref name="text"/>.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int Write(ref ReadOnlySpan<char> text, Span<byte> room)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int written = 0;
        while (room.Length - written >= LeastRoom)
        {
            int plain = CopyPlain(units, room[written..]);
            written += plain;
            units = units[plain..];
            if (units.IsEmpty)
            {
                break;
            }

            if (plain < Block)
            {
                written += WriteOne(ref units, room[written..]);
            }
        }

        text = text[^units.Length..];
        return written;
    }

    /// <summary>Copies text that is ASCII and needs no escape; there is room for it.</summary>
    public static void CopyAscii(ReadOnlySpan<char> text, Span<byte> room)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        for (; units.Length >= Block; units = units[Block..], room = room[Block..])
        {
            Vector128.Narrow(Vector128.Create(units), Vector128.Create(units[8..])).CopyTo(room);
        }

        // The rest is copied as two parts of fixed size, which may overlap: no loop over single units is needed.
        if (units.Length >= 8)
        {
            Vector128<ulong> block = Vector128.Narrow(Vector128.Create(units), Vector128.Create(units[^8..])).AsUInt64();
            BinaryPrimitives.WriteUInt64LittleEndian(room, block[0]);
            BinaryPrimitives.WriteUInt64LittleEndian(room[(units.Length - 8)..], block[1]);
        }
        else if (units.Length >= 4)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(units);
            Vector128<ushort> both = Vector128.Create(MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[^8..])).AsUInt16();
            Vector128<uint> block = Vector128.Narrow(both, both).AsUInt32();
            BinaryPrimitives.WriteUInt32LittleEndian(room, block[0]);
            BinaryPrimitives.WriteUInt32LittleEndian(room[(units.Length - 4)..], block[1]);
        }
        else
        {
            for (int at = 0; at < units.Length; at++)
            {
                room[at] = (byte)units[at];
            }
        }
    }

    // Copies at most 16 units, up to the first that needs an escape or a second byte, and returns their number. There is no loop over single units: less than
    // a block is copied as two parts of fixed size, which may overlap. It may copy fewer than it could where less than a block is left.
    private static int CopyPlain(ReadOnlySpan<ushort> units, Span<byte> room)
    {
        if (units.Length >= Block)
        {
            Vector128<byte> block = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[8..]));
            block.CopyTo(room);
            return PlainAtStartOf(block);
        }

        if (units.Length >= 8)
        {
            Vector128<byte> block = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[^8..]));
            int plain = PlainAtStartOf(block);
            BinaryPrimitives.WriteUInt64LittleEndian(room, block.AsUInt64()[0]);
            if (plain < Block)
            {
                return Math.Min(plain, 8);
            }

            BinaryPrimitives.WriteUInt64LittleEndian(room[(units.Length - 8)..], block.AsUInt64()[1]);
            return units.Length;
        }

        if (units.Length >= 4)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(units);
            Vector128<ushort> both = Vector128.Create(MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[^8..])).AsUInt16();
            Vector128<byte> block = Vector128.NarrowWithSaturation(both, both);
            int plain = PlainAtStartOf(block);
            BinaryPrimitives.WriteUInt32LittleEndian(room, block.AsUInt32()[0]);
            if (plain < Block)
            {
                return Math.Min(plain, 4);
            }

            BinaryPrimitives.WriteUInt32LittleEndian(room[(units.Length - 4)..], block.AsUInt32()[1]);
            return units.Length;
        }

        return 0;
    }

    // As signed bytes, both controls and all that is not ASCII are less than a blank: one comparison finds them.
    private static int PlainAtStartOf(Vector128<byte> block)
    {
        Vector128<byte> stops = Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(block, Vector128.Create((byte)'"'))
            | Vector128.Equals(block, Vector128.Create((byte)'\\'));
        return stops == Vector128<byte>.Zero ? Block : BitOperations.TrailingZeroCount(stops.ExtractMostSignificantBits());
    }

    private static int WriteOne(ref ReadOnlySpan<ushort> units, Span<byte> room)
    {
        ushort unit = units[0];
        if (unit >= 0x800 && !char.IsSurrogate((char)unit))
        {
            units = units[1..];
            room[2] = (byte)(0x80 | (unit & 0x3F));
            room[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
            room[0] = (byte)(0xE0 | (unit >> 12));
            return 3;
        }

        if (unit >= 0x800)
        {
            Rune.DecodeFromUtf16(MemoryMarshal.Cast<ushort, char>(units), out Rune rune, out int length);
            units = units[length..];
            return rune.EncodeToUtf8(room);
        }

        units = units[1..];
        if (unit >= 0x80)
        {
            room[0] = (byte)(0xC0 | (unit >> 6));
            room[1] = (byte)(0x80 | (unit & 0x3F));
            return 2;
        }

        if (unit is >= ' ' and not ('"' or '\\'))
        {
            room[0] = (byte)unit;
            return 1;
        }

        ReadOnlySpan<byte> escape = JsonEscapes.Of((byte)unit);
        escape.CopyTo(room);
        return escape.Length;
    }
}
