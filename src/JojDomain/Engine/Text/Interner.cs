using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace JojDomain.Engine;

/// <summary>
/// Short texts that a document repeats (ids, words of vocabularies, dates), each kept once with the value that was read from it. An
/// immutable value read from the same bytes is the same object, which saves its parsing, its memory and most of its later comparisons.
/// </summary>
/// <param name="kept">How many texts outlive the document. More than a document is likely to repeat only push others out of the processor's cache.</param>
internal sealed class Interner(int kept)
{
    public const int LongestText = 64;

    /// <summary>Up to this length texts that people wrote are worth keeping; longer ones hardly come twice.</summary>
    public const int LongestRepeated = 32;

    private const int MostEntries = 1 << 17;
    private const int LargestKept = 1 << 14;

    // A document of usual size needs half of it or twice as much; more would only be memory to be touched for the first time.
    private const int FirstRoom = 64;
    private const int FirstText = 1024;

    private int[] _buckets = new int[FirstRoom];
    private Entry[] _entries = new Entry[FirstRoom];
    private byte[] _text = new byte[FirstText];
    private Further[] _more = [];
    private int _moreCount;
    private int _count;
    private int _textLength;

    /// <summary>How many texts share the fullest bucket; for the tests that try to flood it.</summary>
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

    /// <summary>Makes room for as many texts at once, as far as so many are kept. Only for an interner that holds nothing yet.</summary>
    public void Expect(int texts)
    {
        int room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(texts, _entries.Length, MostEntries));
        if (_count == 0 && room > _entries.Length)
        {
            _entries = new Entry[room];
            _buckets = new int[room];
        }
    }

    /// <summary>The slot of the text that another one begins with, or -1 when the interner is full.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // As for DocumentReader.NextMember: every reading of a text asks for it.
    public int Slot(ReadOnlySpan<byte> text, int length)
    {
        // Nearly all are shorter than a block; taken as one they need no branch for how much shorter.
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
        return id.Length <= LongestText ? Slot(text, Encoding.ASCII.GetBytes(id, text)) : -1;
    }

    /// <summary>The value that was read from the text before by one who holds this key, and the text's slot; -1 when the interner is full.</summary>
    /// <param name="text">What begins with the text.</param>
    /// <param name="length">How long the text is.</param>
    /// <param name="key">Whose value it is.</param>
    /// <param name="slot">The slot.</param>
    public object? Find(ReadOnlySpan<byte> text, int length, object key, out int slot)
    {
        slot = Slot(text, length);
        return slot < 0 ? null : Get(slot, key);
    }

    /// <summary>The value that was read before from a slot's text by one who holds this key.</summary>
    public object? Get(int slot, object key)
    {
        ref Entry entry = ref _entries[slot];
        if (ReferenceEquals(entry.FirstKey, key))
        {
            return entry.First;
        }

        for (int more = entry.More - 1; more >= 0; more = _more[more].Next)
        {
            if (ReferenceEquals(_more[more].Key, key))
            {
                return _more[more].Value;
            }
        }

        return null;
    }

    public void Keep(int slot, object key, object value)
    {
        ref Entry entry = ref _entries[slot];
        if (entry.FirstKey is null)
        {
            entry.FirstKey = key;
            entry.First = value;
            return;
        }

        if (_moreCount == _more.Length)
        {
            Array.Resize(ref _more, Math.Max(64, _more.Length * 2));
        }

        _more[_moreCount] = new Further { Key = key, Value = value, Next = entry.More - 1 };
        entry.More = ++_moreCount;
    }

    /// <summary>Forgets everything when it holds more than the next document is likely to need. The room stays, unless one document was huge.</summary>
    public void Trim()
    {
        if (_count <= kept)
        {
            return;
        }

        if (_entries.Length > LargestKept)
        {
            _buckets = new int[FirstRoom];
            _entries = new Entry[FirstRoom];
            _text = new byte[FirstText];
            _more = [];
        }
        else
        {
            Array.Clear(_buckets);
            Array.Clear(_entries, 0, _count);
            Array.Clear(_more, 0, _moreCount);
        }

        _count = 0;
        _moreCount = 0;
        _textLength = 0;
    }

    private int SlotOfSpan(ReadOnlySpan<byte> text)
    {
        // Every short text is a block, at any place.
        if (text.Length <= Vector256<byte>.Count)
        {
            Span<byte> block = stackalloc byte[Vector256<byte>.Count];
            text.CopyTo(block);
            return Slot(block, text.Length);
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

        // Room for a whole block behind each, as which it is looked at.
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
        public int More;
        public object? FirstKey;
        public object? First;
    }

    // What else was read from the text: most texts are one thing only.
    private struct Further
    {
        public object Key;
        public object Value;
        public int Next;
    }
}
