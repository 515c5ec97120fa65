using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>An immutable list that compares by content and never holds null.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// The default value is the empty list. Two lists are equal when they hold equal items in the same order.
/// Lists are written with collection expressions: <c>Names = [first, .. others]</c>.
/// </remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
[JsonConverter(typeof(StoryJsonConverterFactory))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
    where T : notnull
{
    // A single item is stored itself, several are in an array: most lists have one item, and an array for it would take as much memory as a small item.
    private readonly object? _items;

    internal EquatableArray(T[] items) => _items = items switch
    {
        [] => null,
        [var only] when IsKeptAlone(only) => only,
        _ => items,
    };

    internal EquatableArray(T only) => _items = IsKeptAlone(only) ? only : new[] { only };

    private EquatableArray(object? kept) => _items = kept;

    /// <summary>The number of items; 0 by default.</summary>
    public int Count => _items is null ? 0 : Several is { } items ? items.Length : 1;

    /// <summary>The list as one object, from which <see cref="From"/> makes a list again.</summary>
    internal object? Kept => _items;

    // Of what is inlined the caller knows the type of the items: items are tested and compared without a look-up of the type.
    private T[]? Several
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T).IsValueType || _items!.GetType() == typeof(T[]) ? Unsafe.As<T[]>(_items) : null;
    }

    private T Only
    {
        get
        {
            object only = _items!;
            return Unsafe.As<object, T>(ref only);
        }
    }

    /// <summary>Whether the list holds nothing, which is its default value.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return Several is { } items ? items[index] : Only;
        }
    }

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an item, in order or in length.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>The items as a span, without a copy where there are several.</summary>
    public ReadOnlySpan<T> AsSpan() => _items is null ? default : Several ?? [Only];

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (_items is null || other._items is null)
        {
            return false;
        }

        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        if (Several is not { } items)
        {
            return other.Several is null && comparer.Equals(Only, other.Only);
        }

        if (other.Several is not { } others || items.Length != others.Length)
        {
            return false;
        }

        for (int index = 0; index < items.Length; index++)
        {
            if (!comparer.Equals(items[index], others[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in square brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>The list with an item at a position in place of the one there, or after the last.</summary>
    internal EquatableArray<T> Put(int position, T item)
    {
        var items = new T[Math.Max(Count, position + 1)];
        AsSpan().CopyTo(items);
        items[position] = item;
        return new(items);
    }

    internal static EquatableArray<T> From(object? kept) => new(kept);

    /// <summary>Enumerates the items without allocation.</summary>
    public EquatableArrayEnumerator<T> GetEnumerator() =>
        _items is null ? default : Several is { } items ? new(items) : new(Only);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        foreach (T item in this)
        {
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    // A single item of a value type would be boxed; and an item that is an array could not be distinguished from the array of items.
    private static bool IsKeptAlone(T item) => !typeof(T).IsValueType && item is not Array;
}
