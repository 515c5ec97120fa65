using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JojDomain.Engine;

/// <summary>Hashes with a random seed for each process, so that nobody can make a document whose texts collide.</summary>
internal static class SeededHash
{
    // A new GUID is random enough for a seed, and does not load a cryptographic library at the first read.
    private static readonly ulong Seed = NewSeed();
    private static readonly ulong OtherSeed = NewSeed();

    /// <summary>The hash of a text of any length.</summary>
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        ulong hash = Seed ^ (ulong)text.Length;
        for (; text.Length > 16; text = text[16..])
        {
            hash = Mix(BinaryPrimitives.ReadUInt64LittleEndian(text) ^ OtherSeed, BinaryPrimitives.ReadUInt64LittleEndian(text[8..]) ^ hash);
        }

        // The rest as two words, which overlap where it is shorter than both.
        (ulong first, ulong last) = text.Length switch
        {
            >= 8 => (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^8..])),
            >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[^4..])),
            > 0 => ((ulong)text[0] << 8 | text[text.Length / 2], text[^1]),
            _ => (0UL, 0UL),
        };
        return Mix(first ^ OtherSeed, last ^ hash);
    }

    /// <summary>The hash of a short text in a block, with zeros after its end. It differs from <see cref="Of(ReadOnlySpan{byte})"/> of the same text.</summary>
    public static ulong Of(Vector256<byte> block, int length)
    {
        Vector256<ulong> words = block.AsUInt64();
        ulong first = Mix(words[0] ^ Seed, words[1] ^ OtherSeed);
        ulong last = Mix(words[2] ^ OtherSeed, words[3] ^ Seed ^ (ulong)length);

        // Without the rotation, two texts whose halves are exchanged would collide under every seed.
        return BitOperations.RotateLeft(first, 32) + last;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong left, ulong right)
    {
        // Math.BigMul returns one half through memory. Where an instruction gives the high half alone, a second multiplication for the low half is faster.
        ulong high = Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(left, right) : Math.BigMul(left, right, out _);
        return high ^ (left * right);
    }

    private static ulong NewSeed()
    {
        Span<byte> random = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(random);
        return BinaryPrimitives.ReadUInt64LittleEndian(random) ^ BinaryPrimitives.ReadUInt64LittleEndian(random[8..]);
    }
}
