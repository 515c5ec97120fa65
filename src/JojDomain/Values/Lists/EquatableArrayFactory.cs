using System.Runtime.CompilerServices;

namespace JojDomain;

/// <summary>Makes <see cref="EquatableArray{T}"/> lists.</summary>
/// <remarks>
/// One item that is written <c>new(...)</c>, <c>null</c> or <c>default</c> fits a span as well as an item. The overload of one item is preferred, and its constraint
/// leaves arrays to the overload of several.
/// </remarks>
public static class EquatableArray
{
    /// <summary>A list of this one item.</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    [OverloadResolutionPriority(1)]
    public static EquatableArray<T> Create<T>(T item)
        where T : notnull, IEquatable<T> => item is null ? throw NullAt(0) : new(item);

    /// <summary>A list of these items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableArray<T> Create<T>(params ReadOnlySpan<T> items)
        where T : notnull => Checked(items.ToArray());

    /// <summary>A list of these items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is EquatableArray<T> list ? list : Checked(items.ToArray());
    }

    // The copy is checked, and not the original, which another thread may change after the check.
    private static EquatableArray<T> Checked<T>(T[] items)
        where T : notnull
    {
        for (int index = 0; index < items.Length; index++)
        {
            if (items[index] is null)
            {
                throw NullAt(index);
            }
        }

        return new(items);
    }

    private static ArgumentException NullAt(int index) => new($"Item {index} of the list is null; a list never contains null.");
}
