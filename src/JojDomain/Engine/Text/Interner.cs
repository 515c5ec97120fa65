using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace JojDomain.Engine;

/// <summary>
/// A hash table of short texts that documents repeat (ids, words of vocabularies, dates), each with the values that were read from it. The same bytes give the same
/// immutable object again, which saves parsing, memory and most later comparisons.
/// </summary>
/// <remarks>
/// A text has a number, its slot. The value of a text is kept under a key, an object of the codec that read it: the same text may be an id for one codec and a date for another.
/// Text and first value are in one entry, and so in one line of the processor's cache.
/// </remarks>
/// <param name="kept">How many texts are kept from one document to the next. More than the next one is likely to repeat would only take room in the processor's cache.</param>
internal sealed class Interner(int kept)
{
    public const int LongestText = 64;

    /// <summary>The length up to which free text, written by people, is interned. Longer ones are hardly repeated.</summary>
    public const int LongestRepeated = 32;

    private const int MostEntries = 1 << 17;

    // A document of usual size needs half of this or twice as much. The first use of memory is expensive, so that there is no more.
    private const int FirstRoom = 64;
    private const int FirstText = 1024;

    private int[] _buckets = new int[FirstRoom];
    private Entry[] _entries = new Entry[FirstRoom];
    private byte[] _text = new byte[FirstText];
    private FurtherValues _further = new();
    private int _count;
    private int _textLength;

    /// <summary>The number of texts in the fullest bucket, for tests with texts that are made to collide.</summary>
    internal int LongestChain
    {
        get
        {
            int longest = 0;
            foreach (int first in _buckets)
            {
                int length = 0;
                for (int slot = first - 1; slot >= 0; slot = _entries[slot].Next)
                {
                    length++;
                }

                longest = Math.Max(longest, length);
            }

            return longest;
        }
    }

    /// <summary>Makes room for a number of texts at once. It does nothing where there are texts already.</summary>
    public void Expect(int texts)
    {
        int room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(texts, _entries.Length, MostEntries));
        if (_count == 0 && room > _entries.Length)
        {
            _entries = new Entry[room];
            _buckets = new int[room];
        }
    }

    /// <summary>The slot of the text at the start of a longer one; -1 when the interner is full.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // As for DocumentReader.NextMember: inlined into every codec of a text, it would crowd the instruction cache.
    public int SlotOf(ReadOnlySpan<byte> text, int length)
    {
        // Nearly all texts are shorter than a block. As a block, with zeros after the end, they are compared and hashed without a branch on their length.
        if (length > Vector256<byte>.Count || text.Length < Vector256<byte>.Count)
        {
            return SlotOfSpan(text[..length]);
        }

        Vector256<byte> within = Vector256.GreaterThan(Vector256.Create((sbyte)length), Vector256<sbyte>.Indices).AsByte();
        Vector256<byte> block = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(text)) & within;
        ulong hash = SeededHash.Of(block, length);
        for (int slot = _buckets[(int)hash & (_buckets.Length - 1)] - 1; slot >= 0; slot = _entries[slot].Next)
        {
            ref Entry entry = ref _entries[slot];
            if (entry.Hash == hash && entry.Length == length && (Vector256.Create(_text, entry.Start) & within) == block)
            {
                return slot;
            }
        }

        return Add(text[..length], hash);
    }

    /// <summary>The slot of an id, which is ASCII, or -1 when it is too long to be interned.</summary>
    public int SlotOf(string id)
    {
        Span<byte> text = stackalloc byte[LongestText];
        return id.Length <= LongestText ? SlotOf(text, Encoding.ASCII.GetBytes(id, text)) : -1;
    }

    /// <summary>The value of a text under a key; null when there is none.</summary>
    /// <param name="text">A longer text that starts with the text.</param>
    /// <param name="length">The length of the text.</param>
    /// <param name="key">The key.</param>
    /// <param name="slot">The slot of the text; -1 when the interner is full.</param>
    public object? Find(ReadOnlySpan<byte> text, int length, object key, out int slot)
    {
        slot = SlotOf(text, length);
        return slot < 0 ? null : Get(slot, key);
    }

    /// <summary>The value of a slot's text under a key; null when there is none.</summary>
    public object? Get(int slot, object key)
    {
        ref Entry entry = ref _entries[slot];
        return ReferenceEquals(entry.FirstKey, key) ? entry.First : _further.Find(entry.Further, key);
    }

    /// <summary>Keeps the value of a slot's text under a key, which has none there yet.</summary>
    public void Keep(int slot, object key, object value)
    {
        ref Entry entry = ref _entries[slot];
        if (entry.FirstKey is null)
        {
            entry.FirstKey = key;
            entry.First = value;
            return;
        }

        entry.Further = _further.Add(entry.Further, key, value);
    }

    /// <summary>Forgets all texts when there are more than are kept for the next document. The room stays, unless a huge document made it large.</summary>
    public void Trim()
    {
        if (_count <= kept)
        {
            return;
        }

        bool keepsRoom = _entries.Length <= KeptRoom.Largest;
        if (!keepsRoom)
        {
            _buckets = new int[FirstRoom];
            _entries = new Entry[FirstRoom];
            _text = new byte[FirstText];
        }
        else
        {
            Array.Clear(_buckets);
            Array.Clear(_entries, 0, _count);
        }

        _further.Clear(keepsRoom);
        _count = 0;
        _textLength = 0;
    }

    private int SlotOfSpan(ReadOnlySpan<byte> text)
    {
        // A short text at the end of a document is copied into a block, because it must have the same hash there as anywhere else.
        if (text.Length <= Vector256<byte>.Count)
        {
            Span<byte> block = stackalloc byte[Vector256<byte>.Count];
            text.CopyTo(block);
            return SlotOf(block, text.Length);
        }

        ulong hash = SeededHash.Of(text);
        for (int slot = _buckets[(int)hash & (_buckets.Length - 1)] - 1; slot >= 0; slot = _entries[slot].Next)
        {
            ref Entry entry = ref _entries[slot];
            if (entry.Hash == hash && text.SequenceEqual(_text.AsSpan(entry.Start, entry.Length)))
            {
                return slot;
            }
        }

        return Add(text, hash);
    }

    private int Add(ReadOnlySpan<byte> text, ulong hash)
    {
        if (_count == MostEntries)
        {
            return -1;
        }

        if (_count == _entries.Length)
        {
            Grow();
        }

        // A text is compared as a whole block, so that there must be as many bytes after its start.
        if (_text.Length - _textLength < text.Length + Vector256<byte>.Count)
        {
            Array.Resize(ref _text, _text.Length * 2);
        }

        ref int bucket = ref _buckets[(int)hash & (_buckets.Length - 1)];
        text.CopyTo(_text.AsSpan(_textLength));
        _entries[_count] = new Entry { Hash = hash, Start = _textLength, Length = text.Length, Next = bucket - 1 };
        _textLength += text.Length;
        bucket = ++_count;
        return _count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length];
        for (int slot = 0; slot < _count; slot++)
        {
            ref int bucket = ref _buckets[(int)_entries[slot].Hash & (_buckets.Length - 1)];
            _entries[slot].Next = bucket - 1;
            bucket = slot + 1;
        }
    }

    private struct Entry
    {
        public ulong Hash;
        public int Start;
        public int Length;
        public int Next;
        public int Further;
        public object? FirstKey;
        public object? First;
    }
}
