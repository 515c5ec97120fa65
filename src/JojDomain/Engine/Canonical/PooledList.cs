using System.Buffers;

namespace JojDomain.Engine;

/// <summary>A growing list in a pooled array, which must be released.</summary>
/// <remarks>A struct that is a field, not readonly, and is not to be copied.</remarks>
internal struct PooledList<T>
    where T : unmanaged
{
    private T[]? _items;

    public int Count { get; private set; }

    public readonly Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item) => Extend(1)[0] = item;

    public void AddRange(scoped ReadOnlySpan<T> items) => items.CopyTo(Extend(items.Length));

    /// <summary>Room for a number of items after the last one. <see cref="Commit"/> makes them items of the list.</summary>
    public Span<T> Reserve(int count)
    {
        if (_items is null || _items.Length - Count < count)
        {
            Grow(count);
        }

        return _items.AsSpan(Count, count);
    }

    /// <summary>Adds a number of items, which the caller sets.</summary>
    public Span<T> Extend(int count)
    {
        Span<T> room = Reserve(count);
        Count += count;
        return room;
    }

    /// <summary>Makes the first of the reserved items part of the list.</summary>
    public void Commit(int count) => Count += count;

    public void Truncate(int count) => Count = count;

    public void Release()
    {
        if (_items is not null)
        {
            ArrayPool<T>.Shared.Return(_items);
            _items = null;
        }

        Count = 0;
    }

    private void Grow(int count)
    {
        long needed = (long)Count + count;
        if (needed > Array.MaxLength)
        {
            throw new InvalidOperationException("The canonical form is longer than an array can be.");
        }

        long wanted = Math.Min(Math.Max(needed, 2L * Count), Array.MaxLength);
        T[] larger = ArrayPool<T>.Shared.Rent((int)Math.Max(wanted, 16));
        if (_items is not null)
        {
            _items.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<T>.Shared.Return(_items);
        }

        _items = larger;
    }
}
