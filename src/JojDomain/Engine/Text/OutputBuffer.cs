using System.Buffers;

namespace JojDomain.Engine;

/// <summary>The bytes that a <see cref="JsonOutput"/> has written and not yet given to its target.</summary>
/// <remarks>A struct that is a field of the output, and is not to be copied: to reach the bytes through a second object would take another load for every value.</remarks>
internal struct OutputBuffer()
{
    /// <summary>How many bytes are written before the target gets them.</summary>
    public const int FlushAt = 64 * 1024;

    private const int LargestKept = 1024 * 1024;

    /// <summary>The bytes, of which the first <see cref="Count"/> are written.</summary>
    public byte[] Bytes = new byte[16 * 1024];

    public int Count;

    /// <summary>Where the bytes go; null where all of them are kept here.</summary>
    public IBufferWriter<byte>? Target;

    /// <summary>All that is written and not yet in the target, but for the last byte, which may be a comma that a bracket replaces.</summary>
    public readonly ReadOnlySpan<byte> AllButLast => Bytes.AsSpan(0, Count - 1);

    /// <summary>The room after the last byte.</summary>
    public readonly Span<byte> Free => Bytes.AsSpan(Count);

    /// <summary>Whether the buffer is so large that it is not kept for another document.</summary>
    public readonly bool IsLarge => Bytes.Length > LargestKept;

    /// <summary>Makes room for a number of bytes. Nothing else checks whether there is room.</summary>
    public void Reserve(int needed)
    {
        if (Bytes.Length - Count < needed)
        {
            MakeRoom(needed);
        }
    }

    /// <summary>Adds a byte, for which there is room.</summary>
    public void Add(byte unit) => Bytes[Count++] = unit;

    /// <summary>Makes room for bytes and adds them.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(Free);
        Count += bytes.Length;
    }

    /// <summary>The new length of a buffer that has to hold a number of bytes.</summary>
    /// <exception cref="InvalidOperationException">No array is as long.</exception>
    public static int Grown(int length, long needed)
    {
        if (needed > Array.MaxLength)
        {
            throw new InvalidOperationException("The JSON is longer than an array can be; written to a target it need not be in one.");
        }

        return (int)Math.Min(Math.Max(needed, Math.Max(2L * length, 2 * FlushAt)), Array.MaxLength);
    }

    private void MakeRoom(int needed)
    {
        if (Count >= FlushAt && Target is not null)
        {
            Target.Write(AllButLast);
            Bytes[0] = Bytes[Count - 1];
            Count = 1;
        }

        if (Bytes.Length - Count < needed)
        {
            Array.Resize(ref Bytes, Grown(Bytes.Length, (long)Count + needed));
        }
    }
}
