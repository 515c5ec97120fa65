namespace JojDomain;

/// <summary>Walks an <see cref="EquatableArray{T}"/> without allocation; made by its <c>GetEnumerator</c>.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>The default value walks an empty list. Unlike a span's enumerator it may live across an <c>await</c>.</remarks>
public struct EquatableArrayEnumerator<T> : IEquatable<EquatableArrayEnumerator<T>>
    where T : notnull
{
    private readonly T[]? _items;
    private readonly T? _only;
    private readonly int _count;
    private int _next;

    internal EquatableArrayEnumerator(T[] items)
    {
        _items = items;
        _count = items.Length;
    }

    internal EquatableArrayEnumerator(T only)
    {
        _only = only;
        _count = 1;
    }

    /// <summary>The item the walk is on.</summary>
    public readonly T Current => _items is null ? _only! : _items[_next - 1];

    /// <summary>Whether both enumerators are at the same place of the same list.</summary>
    public static bool operator ==(EquatableArrayEnumerator<T> left, EquatableArrayEnumerator<T> right) => left.Equals(right);

    /// <summary>Whether the enumerators differ in list or place.</summary>
    public static bool operator !=(EquatableArrayEnumerator<T> left, EquatableArrayEnumerator<T> right) => !left.Equals(right);

    /// <summary>Goes to the next item; false after the last.</summary>
    public bool MoveNext()
    {
        if (_next >= _count)
        {
            return false;
        }

        _next++;
        return true;
    }

    /// <inheritdoc/>
    public readonly bool Equals(EquatableArrayEnumerator<T> other) => ReferenceEquals(_items, other._items) && EqualityComparer<T?>.Default.Equals(_only, other._only) && _next == other._next;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is EquatableArrayEnumerator<T> other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(_items, _only, _next);
}
